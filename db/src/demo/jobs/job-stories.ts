import type { JobStory } from "./job-story.ts";
import { platformManager } from "./platform-manager.ts";
import { releaseEngineer } from "./release-engineer.ts";
import { siteReliabilityEngineer } from "./site-reliability-engineer.ts";

export const jobStories = [releaseEngineer, siteReliabilityEngineer, platformManager] satisfies JobStory[];
