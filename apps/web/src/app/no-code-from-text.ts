import { config } from "zod";

// The content security policy allows no code made from text. A schema tries it when it is made, so this is imported
// before any of them.
config({ jitless: true });
