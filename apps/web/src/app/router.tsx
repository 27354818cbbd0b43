import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { readBankFilter } from "../features/bank/bank-filter.ts";
import { readEditorSearch } from "../features/bank-editor/read-editor-search.ts";
import { readQuestionSearch } from "../features/bank/question-tab.ts";
import { readOpenCell } from "../features/debrief/open-cell.ts";
import { readBoardFilter } from "../features/loops/board-filter.ts";
import { readRoomSearch } from "../features/room/room-search.ts";
import { lazyPage } from "./lazy-page.ts";
import { NotFound } from "./not-found.tsx";
import { RouteFailure, RouteSkeleton } from "./route-boundary.tsx";
import { frameRoute, memberRoute, rootRoute, wideRoute } from "./routes.tsx";
import { safePath } from "./safe-path.ts";

const inFrame = () => frameRoute;
const outside = () => rootRoute;

const today = createRoute({
  getParentRoute: inFrame,
  path: "/",
  component: lazyPage(() => import("../features/today/today-page.tsx"), "TodayPage"),
});

const loops = createRoute({
  getParentRoute: inFrame,
  path: "/loops",
  validateSearch: readBoardFilter,
  component: lazyPage(() => import("../features/loops/loops-page.tsx"), "LoopsPage"),
});
const loop = createRoute({
  getParentRoute: inFrame,
  path: "/loops/$loopId",
  component: lazyPage(() => import("../features/loops/loop-page.tsx"), "LoopPage"),
});
const debrief = createRoute({
  getParentRoute: inFrame,
  path: "/loops/$loopId/debrief",
  validateSearch: readOpenCell,
  component: lazyPage(() => import("../features/debrief/debrief-page.tsx"), "DebriefPage"),
});

const jobs = createRoute({
  getParentRoute: inFrame,
  path: "/jobs",
  component: lazyPage(() => import("../features/jobs/jobs-page.tsx"), "JobsPage"),
});
const job = createRoute({
  getParentRoute: inFrame,
  path: "/jobs/$jobId",
  component: lazyPage(() => import("../features/jobs/job-page.tsx"), "JobPage"),
});
const openLoop = createRoute({
  getParentRoute: inFrame,
  path: "/jobs/$jobId/open-loop",
  component: lazyPage(() => import("../features/loops/open-loop-page.tsx"), "OpenLoopPage"),
});

/** The question opens beside the list, so its route is inside the list's. */
const bank = createRoute({
  getParentRoute: inFrame,
  path: "/bank",
  validateSearch: readBankFilter,
  component: lazyPage(() => import("../features/bank/bank-page.tsx"), "BankPage"),
});
const question = createRoute({
  getParentRoute: () => bank,
  path: "$questionId",
  validateSearch: readQuestionSearch,
  component: lazyPage(() => import("../features/bank/question-page.tsx"), "QuestionPage"),
});
/** A new question has its id from its first word on, so that saving it twice makes nothing twice. */
const newQuestion = createRoute({
  getParentRoute: inFrame,
  path: "/bank/new",
  beforeLoad: () => {
    const questionId = crypto.randomUUID();
    throw redirect({ to: "/bank/$questionId/edit", params: { questionId }, search: { new: true } });
  },
});
const bankFile = createRoute({
  getParentRoute: inFrame,
  path: "/bank/file",
  component: lazyPage(() => import("../features/bank-file/bank-file-page.tsx"), "BankFilePage"),
});
const importGuide = createRoute({
  getParentRoute: inFrame,
  path: "/bank/import",
  component: lazyPage(() => import("../features/bank-import/import-page.tsx"), "ImportPage"),
});
const editQuestion = createRoute({
  getParentRoute: inFrame,
  path: "/bank/$questionId/edit",
  validateSearch: readEditorSearch,
  component: lazyPage(() => import("../features/bank-editor/edit-question-page.tsx"), "EditQuestionPage"),
});

const calibration = createRoute({
  getParentRoute: inFrame,
  path: "/calibration",
  component: lazyPage(() => import("../features/calibration/calibration-page.tsx"), "CalibrationPage"),
});
const people = createRoute({
  getParentRoute: inFrame,
  path: "/people",
  component: lazyPage(() => import("../features/people/people-page.tsx"), "PeoplePage"),
});
const settings = createRoute({
  getParentRoute: inFrame,
  path: "/settings",
  component: lazyPage(() => import("../features/settings/settings-page.tsx"), "SettingsPage"),
});

const room = createRoute({
  getParentRoute: () => wideRoute,
  path: "/interviews/$interviewId",
  validateSearch: readRoomSearch,
  component: lazyPage(() => import("../features/room/room-page.tsx"), "RoomPage"),
});
const scorecard = createRoute({
  getParentRoute: () => wideRoute,
  path: "/interviews/$interviewId/scorecard",
  component: lazyPage(() => import("../features/scorecard/scorecard-page.tsx"), "ScorecardPage"),
});

/** Setup and invitation links carry the token that opens them. */
const linkSearch = (search: Record<string, unknown>): { token: string } => ({
  token: typeof search["token"] === "string" ? search["token"] : "",
});

const signIn = createRoute({
  getParentRoute: outside,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { from?: string | undefined } => ({
    from: safePath(search["from"]),
  }),
  component: lazyPage(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});
const setup = createRoute({
  getParentRoute: outside,
  path: "/setup",
  validateSearch: linkSearch,
  component: lazyPage(() => import("../features/sign-in/setup-page.tsx"), "SetupPage"),
});
const join = createRoute({
  getParentRoute: outside,
  path: "/join",
  validateSearch: linkSearch,
  component: lazyPage(() => import("../features/sign-in/join-page.tsx"), "JoinPage"),
});

/** Every primitive in every state, for screenshots and checks. Left out of what ships. */
const galleryRoutes = () => [
  createRoute({
    getParentRoute: outside,
    path: "/gallery",
    component: lazyPage(() => import("../features/gallery/gallery-page.tsx"), "GalleryPage"),
  }),
];

const routeTree = rootRoute.addChildren([
  memberRoute.addChildren([
    frameRoute.addChildren([
      today,
      loops,
      loop,
      debrief,
      jobs,
      job,
      openLoop,
      bank.addChildren([question]),
      newQuestion,
      bankFile,
      importGuide,
      editQuestion,
      calibration,
      people,
      settings,
    ]),
    wideRoute.addChildren([room, scorecard]),
  ]),
  signIn,
  setup,
  join,
  ...(import.meta.env.DEV ? galleryRoutes() : []),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    // Queries know how fresh they are; the router need not keep a second opinion.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 120,
    defaultPendingComponent: RouteSkeleton,
    defaultErrorComponent: RouteFailure,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
