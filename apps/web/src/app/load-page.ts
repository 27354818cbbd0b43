/**
 * Loads a page's code. When the server answers but the code is gone, this tab is older than the server, and the router
 * starts it again on the failure it knows. When the server cannot be reached, starting again would take away the page
 * and whatever is being written on it, so the failure is put in other words and shown with a way to try again.
 */
export async function loadPage<Module>(
  load: () => Promise<Module>,
  serverAnswers: () => Promise<boolean>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (await serverAnswers()) throw cause;
    throw new Error("The code of this page could not be loaded.", { cause });
  }
}
