export { demoSeverities } from "./company/members.ts";
export { loadDemo, type DemoOptions, type DemoSignIn } from "./load-demo.ts";
