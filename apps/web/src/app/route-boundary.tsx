import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { CatchBoundary, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { Suspense, type ReactNode } from "react";
import { FailureState } from "../ui/failure-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { failureWords } from "./failure-words.ts";
import { NotFound } from "./not-found.tsx";

type RouteBoundaryProps = {
  /** The shape of what is coming; a page's by default. */
  skeleton?: ReactNode;
  children: ReactNode;
};

/**
 * One place to wait and one place to fail, so that what is inside knows only data and emptiness. The router
 * puts the same two around every route; use this one around a panel that may load or fail by itself.
 */
export function RouteBoundary({ skeleton = <Skeleton shape="page" />, children }: RouteBoundaryProps) {
  return (
    <CatchBoundary getResetKey={() => "panel"} errorComponent={PanelFailure}>
      <Suspense fallback={skeleton}>{children}</Suspense>
    </CatchBoundary>
  );
}

export function RouteSkeleton() {
  return (
    <div className={column}>
      <Skeleton shape="page" />
    </div>
  );
}

export function RouteFailure(props: ErrorComponentProps) {
  return (
    <div className={column}>
      <PanelFailure {...props} />
    </div>
  );
}

/** What went wrong in a part of the page, and the way on: trying again, or signing in. */
export function PanelFailure({ error, reset }: Pick<ErrorComponentProps, "error" | "reset">) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const { kind, what, safe } = failureWords(error);
  if (kind === "not found") return <NotFound />;
  if (kind === "signed out") {
    return (
      <FailureState
        what={what}
        safe={safe}
        next={
          <LinkButton to="/sign-in" search={{ from: router.state.location.href }} variant="primary">
            Sign in
          </LinkButton>
        }
      />
    );
  }
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return <FailureState what={what} safe={safe} onRetry={retry} />;
}

const column = "mx-auto w-full max-w-dense px-6 py-8 max-sm:px-4 max-sm:py-6";
