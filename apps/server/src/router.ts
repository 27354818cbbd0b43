import { bankRouter } from "./bank/bank.router.ts";
import { calibrationRouter } from "./calibration/calibration.router.ts";
import { debriefRouter } from "./debrief/debrief.router.ts";
import { eventsRouter } from "./events/events.router.ts";
import { interviewsRouter } from "./interviews/interviews.router.ts";
import { jobsRouter } from "./jobs/jobs.router.ts";
import { loopsRouter } from "./loops/loops.router.ts";
import { notesRouter } from "./notes/notes.router.ts";
import { scorecardsRouter } from "./scorecards/scorecards.router.ts";
import { peopleRouter } from "./people/people.router.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  bank: bankRouter,
  calibration: calibrationRouter,
  debrief: debriefRouter,
  events: eventsRouter,
  interviews: interviewsRouter,
  jobs: jobsRouter,
  loops: loopsRouter,
  notes: notesRouter,
  people: peopleRouter,
  scorecards: scorecardsRouter,
});

export type AppRouter = typeof appRouter;
