/** Words between the tabs of this browser. A tab does not hear itself. */
export type TabChannel<Message> = {
  tell: (message: Message) => void;
  listen: (listener: (message: Message) => void) => void;
  close: () => void;
};

export function openTabChannel<Message>(name: string): TabChannel<Message> {
  const channel = new BroadcastChannel(name);
  // A channel never leaves the origin, so unlike a window it takes none to send to.
  const tell = channel.postMessage.bind(channel);
  return {
    tell,
    listen: (listener) =>
      channel.addEventListener("message", (event: MessageEvent<Message>) => listener(event.data)),
    close: () => channel.close(),
  };
}
