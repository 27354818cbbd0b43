import type { Question } from "../../question.ts";

export const thingsThatRunOut = {
  key: "things-that-run-out",
  prompt:
    "Certificates, keys, quotas, disk space: how do you keep a service from stopping because something ran out?",
  kind: "common",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "knows-what-runs-out",
      sentence:
        "Shows whether they know everything in their care that has an end, who may renew it and how a wrong state is noticed.",
      competency: "configuration-control",
      listenFor: [
        "Says where the list comes from: found by looking at what runs, and not kept by hand",
        "Includes what hides: trust roots, tokens between services, licences, accounts at suppliers, number ranges, cloud limits per region",
        "Knows who can renew each, and reads the end date from the running service and not from the file",
        "Describes a renewal or rotation that was practised, with its duration",
      ],
      watchFor: [
        "A calendar entry or a spreadsheet of one person",
        "Automatic renewal is named as the end of the problem",
        "Whoever gets the reminder mail is somebody who has left",
      ],
    },
    {
      key: "survives-a-missed-renewal",
      sentence: "Shows whether they think about the day on which the renewal itself fails.",
      competency: "planning-for-failure",
      listenFor: [
        "Renews early enough that a failed renewal leaves working days, and says how many",
        "Names ways the renewal goes wrong: not reloaded, wrong chain, clients that pin, a limit that needs a supplier's approval",
        "Makes the end gradual or local: staggered dates, a reserve, one part that stops before all do",
      ],
      watchFor: [
        "All certificates or hosts renew on the same day",
        "The plan for the day itself is to request a new one",
        "Quotas are raised when they are hit",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "The list", text: "What has an end in their systems, and how new entries get onto the list." },
      {
        name: "Distance to the end",
        text: "How far each is from running out, measured on what is running, and who is told at which distance.",
      },
      { name: "Renewal", text: "Who or what renews, with which rights, how often it has been practised." },
      {
        name: "When renewing fails",
        text: "How it can go wrong unnoticed, how much time is left then, what stops first.",
      },
      { name: "A real case", text: "Something that did run out, and which others of its kind were found." },
    ],
  },
  probes: [
    "What was the last thing that ran out on you?",
    "How would you learn of a certificate that nobody has told you about?",
    "The renewal succeeded and the service still shows the old date. What now?",
    "Which of your limits takes a supplier longer than a day to raise?",
  ],
  adapt:
    "Choose the kind that fits their systems: device certificates for products in the field, mutual certificates with partners, address space and instance limits in the cloud, number ranges and 32-bit keys in old databases. People from large platforms had a team for this; ask what still expired. Listen for a real one with its date and the hour at which it was noticed.",
  specimenAnswers: [
    {
      answer:
        "That is basically a solved problem today. With cert-manager and Let's Encrypt everything renews itself, and Vault gives you dynamic secrets with a short lease, so nothing lives long enough to be a problem. For disk you've got autoscaling volumes, and quotas you monitor in the cloud console, there's a service for that. Everything's defined in Terraform, so it's in Git with reviews. I'd also put a probe on the endpoint that checks the expiry date, blackbox exporter does that, with an alert at 14 days. If you do all of that it really doesn't happen. In the old days we had an Excel with the dates and of course things expired. If one still does, you issue a new one, it takes a minute.",
      ratings: [
        { competency: "configuration-control", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Definitions under review and products that renew; who may renew what, what was changed by hand, and anything outside the products' reach are missing: 2. Only the path on which renewal works is described, and a failure would be dealt with in a minute: 1.",
    },
    {
      answer:
        "I set them by hand, I have to say. I go on the machine, put the new certificate in, restart, and look in the browser. It's 40 machines for the branches and I have a reminder. If I'm away my colleague knows roughly where. What I do is never all of them: first the one here in the house, then three branches that open late, and I ring them at nine, is the till all right. If not, the old one's still in the folder next to it and valid for three weeks more, I put it back, I had to in June because the tills didn't know the new chain. It was ten minutes. The things that go wrong are the chain, the clock of the till, and the name. Then the rest over two days.",
      ratings: [
        { competency: "configuration-control", level: 1 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "By hand where it runs, known to one person and roughly to another: 1. Several ways to fail, one machine and three branches first, a call that decides, and a way back used in June in ten minutes: 3. The modest method holds a rehearsed way back that many automated ones lack.",
    },
    {
      answer:
        "All our endpoints are in one repository, with the owner and how it's renewed, and a job goes each night over the address ranges and the load balancers and complains about whatever answers with a certificate and isn't in there. That is how we found the printer gateway. What may differ between test and live is the issuer and how long they run, test is seven days on purpose so that renewing breaks there first. The private keys are in the secret store, three people can read them and they're changed with every renewal. If somebody has put one in by hand, the serial doesn't match and the owner gets a ticket, it goes back to ours within a day. It's read from the connection. For quotas the same job asks the cloud: above 70 percent a ticket, above 85 the on-call. We renew at two thirds of the lifetime, so with 90 days there are 30 left. If the renewal fails? Hm. Then we'd see it in the list and have the time to do it by hand. I've not done that by hand with the new issuer, I assume it's like with the old one.",
      ratings: [
        { competency: "configuration-control", level: 3 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "One definition, a nightly search for what is missing from it, stated differences, few readers, drift with a response: 3. Thirty days of reserve and a way by hand that was never tried with this issuer: 2. It is said plainly, and it is still on paper.",
    },
    {
      answer:
        "What I have learned is that dates are the easy ones. On 2 November two years ago, 04:10, our invoices stopped because a number range was full, six digits, nobody had that on a list. So what I ask of a service now is what in it counts up or down. For each there's a line in the service's definition, value, ceiling, days left at last month's rate, and the deployment refuses a sequence or a lease that has no line. That has refused 19, two of them wrongly, so there's an exemption with a name on it. It also let one through, a token for the tax office, so outgoing connections need a line too. Then I look at what happens if a renewal fails silently. Of twelve gateways one is always three weeks ahead, and when that one goes wrong, clients go to the next and no one loses anything. In March that got tested without my wanting it: renewed, and not reloaded. One gateway out, eleven fine, and those had the reload check the same week. The signing key with the bank we rotate twice a year, both keys valid for ten days so we can go back; last time it took 35 minutes, at first six hours. The instance limit in the second region takes the supplier two days. That one we hold at double, and pay for it.",
      ratings: [
        { competency: "configuration-control", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "A check refuses services whose limits are unstated, a miss of that check led to a new rule, and a rotation is rehearsed with its duration: 4. One gateway ahead of the rest makes a failed renewal cheap, overlapping keys can be undone, and a real failure tested it and corrected the others: 4.",
    },
  ],
} satisfies Question;
