import type { Question } from "../../question.ts";

export const configurationAcrossEnvironments = {
  key: "configuration-across-environments",
  prompt: "How do you keep configuration under control across development, staging and production?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "knows-what-differs",
      sentence: "Shows whether they can say what differs between environments, why, and who may change it.",
      competency: "configuration-control",
      listenFor: [
        "Separates settings that may differ from those that must be the same, with examples",
        "Treats secrets apart: where they are, who can read them, how they are replaced",
        "Says how a change made by hand is noticed and what is done about it",
      ],
      watchFor: [
        "A file per environment that people copy and edit",
        "Secrets in the repository, in chat or in the image, told without concern",
        "Staging is 'just like production' and no difference can be named on asking",
      ],
    },
    {
      key: "releases-settings-with-care",
      sentence: "Shows whether a change of a setting gets the same care as a change of code.",
      competency: "planning-for-failure",
      listenFor: [
        "Configuration is checked before it is applied, by a schema, a dry run or a start-up that refuses",
        "A setting is rolled out to a part first and can be taken back on its own",
        "Tells of an outage or near miss that came from a setting",
      ],
      watchFor: [
        "Settings take effect everywhere at once and this is presented as an advantage only",
        "Undoing means remembering what it was before",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "One source",
        text: "Where the settings live, how each environment is derived, what is allowed to differ.",
      },
      {
        name: "Secrets",
        text: "Where they are kept, who reads them, how they are rotated, how their use is seen.",
      },
      { name: "Changing a setting", text: "Review, check, gradual effect, record of who changed what." },
      { name: "Drift", text: "How differences made by hand are found and what follows." },
      { name: "Going back", text: "How a wrong setting is undone, with or without a new build." },
    ],
  },
  probes: [
    "Name one thing that differs between your staging and production and has hurt you.",
    "What happens when someone changes a value directly in production at night?",
    "How would you replace a database password that has leaked?",
  ],
  adapt:
    "Use the number of environments or customers in their history: a team with one installation per customer has a different problem from a team with three environments. If they name a particular tool for settings or secrets, ask what it does not do. Credibility comes from one setting, by name, that went wrong.",
  specimenAnswers: [
    {
      answer:
        "We have a config file for each environment, dev, staging and prod, in the repository, and the right one is picked when the service starts. When there is a new setting the developer adds it to all three. The passwords for production are not in there, only two of us have them and we put them in on the server. It is quite simple really. Sometimes a setting is forgotten in production, then the service does not start and we add it, but that is quick.",
      ratings: [
        { competency: "configuration-control", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Settings are under version control and secrets are apart, but nothing says what may differ, how secrets are replaced or how edits on the server are noticed: 2. A forgotten setting is found by production not starting, and no check or way back is offered: 1.",
    },
    {
      answer:
        "We keep one set of defaults and a short overlay per environment, and the overlay may only hold keys that are on an allow list: addresses, sizes, log level, feature flags. Everything else is the same by construction, and the build fails if somebody overrides another key. Every key has a type and a range in a schema. Secrets are references; the value is in the vault, each service can read only its own, and database passwords are changed by a job every month, so a leaked one is a matter of running that job. We ran it in anger once, it took nine minutes until all services had the new one. For drift there is a nightly comparison of what runs with what the repository says; a difference opens a ticket for the team that owns the service and after two days it is overwritten. What taught us care with settings was a pool size. Somebody set it from 20 to 200 in review, everyone nodded, and as settings went everywhere at once the database ran out of connections. Since then a setting goes out like a build: one instance, ten minutes, then the rest, and going back is reverting the commit, which skips the queue. We added the sum over all instances to the schema check. It refused a change of mine last month.",
      ratings: [
        { competency: "configuration-control", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "One source with an allow list, a schema and a rotation used in earnest with its duration; the check was extended after a failure and has since refused a change: 4 for control. Settings now reach one instance first, have their own way back, and the design was corrected by a real failure: 4.",
    },
    {
      answer:
        "For me the rule is that the image is the same everywhere and only the environment variables change. Those are in a repository that you need a review for. In staging we differ in three things: size of the database, the mail provider is a sink, and the payment keys are test keys. Secrets come from the secret store of the cloud, the services get them through their role, people cannot read the production ones except on call. I rotate them by hand twice a year following a page we wrote. If someone changes a variable in the console the next deployment puts it back, and we get a message that there was a difference. If a value is wrong I would revert and deploy again. I have not had an incident because of it so far, so I have not thought about rolling it out in parts, no.",
      ratings: [
        { competency: "configuration-control", level: 3 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "One reviewed source, three named differences with reasons, limited readers, a rotation, and drift that is reported and overwritten: 3. No check that refuses a wrong state, so not 4. The way back is a revert that is described and not tried, and reach is not limited: 2.",
    },
  ],
} satisfies Question;
