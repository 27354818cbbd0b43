import { LinkButton } from "../ui/link-button.tsx";

export function NotFound() {
  return (
    <div className="mx-auto flex w-full max-w-read flex-col items-start gap-4 px-6 py-16 max-sm:px-4">
      <title>Not found · Evenhand</title>
      <h1 className="text-title font-semibold">There is no such page</h1>
      <p className="text-read text-muted">
        The address may be mistyped, the thing may have been removed, or it is not shared with you.
      </p>
      <LinkButton to="/">Go to Today</LinkButton>
    </div>
  );
}
