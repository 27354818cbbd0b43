import type { Question } from "../../question.ts";

export const containers = {
  key: "containers",
  prompt: "How would you move an existing service from virtual machines to containers?",
  kind: "technical",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "what-the-service-takes-for-granted",
      sentence:
        "Shows whether they find what the service expects of its machine, above all where it keeps state, and design for it.",
      competency: "system-design",
      listenFor: [
        "Asks what the service writes locally, which files, addresses or clock it relies on, how it starts and stops",
        "Says where state goes and what happens to a request when its container is moved",
        "Names the limits they would set for memory and processor, and where the figures come from",
        "Says for which service they would not do it",
      ],
      watchFor: [
        "Puts the whole machine into one image and calls it done",
        "A database is moved in the same way as everything else, without a word on its data",
        "Explains what containers are in place of what this service needs",
      ],
    },
    {
      key: "images-under-control",
      sentence:
        "Shows whether they know what is in their images, who may run them, and how a hole is closed.",
      competency: "configuration-control",
      listenFor: [
        "Builds from a small pinned base, and says how and how often it is renewed",
        "Keeps secrets and settings out of the image and says how they get in",
        "Runs without root, and says what may be pulled from which registry and how that is enforced",
        "Can say which running services contain a given library",
      ],
      watchFor: [
        "Refers to images by a moving tag such as latest in production",
        "Security is the scanner, and no one acts on what it reports",
      ],
    },
    {
      key: "moves-in-steps",
      sentence: "Shows whether the move itself and later deployments can be stopped and undone.",
      competency: "planning-for-failure",
      listenFor: [
        "Runs old and new side by side and moves traffic in parts",
        "Distinguishes being started, being able to serve, and having to be restarted, and knows what a wrong check does",
        "Says how requests in progress end when a container is stopped",
      ],
      watchFor: [
        "A weekend on which everything is switched",
        "The orchestrator will restart it, as an answer to every failure",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Images",
        text: "What goes in, base and its renewal, layers, build from pinned inputs, no secrets, small.",
      },
      {
        name: "Registry",
        text: "Where images are kept, how they are identified and signed, who may push and pull, what is deleted when.",
      },
      {
        name: "Orchestration",
        text: "Placement, limits, checks for starting and serving, scaling, what happens when a node goes.",
      },
      {
        name: "Deployment strategy",
        text: "Old and new side by side, share of traffic, ending requests in progress, way back.",
      },
      {
        name: "State",
        text: "Sessions, files, queues, databases: what moves out, what stays where it is, and why.",
      },
      {
        name: "Security",
        text: "Rights of the process, network, secrets, known holes and the time until they are closed.",
      },
    ],
  },
  probes: [
    "The service writes uploads to its local disk. What do you do?",
    "A hole in a base library is published tonight. What happens by tomorrow?",
    "What happens to a request that is being served when its container is stopped?",
    "Which service would you leave on its machine?",
  ],
  adapt:
    "Describe a service of the kind they ran: with sessions in memory, a licence bound to a machine, a nightly job, a large file store. For people who have only known containers, turn it round and ask for the last service that did not fit. Details on stopping, limits and base images are what someone has lived through.",
  specimenAnswers: [
    {
      answer:
        "I'd write a Dockerfile, with FROM ubuntu, copy the application in, install the packages it needs, and then build and push it to the registry. Then a deployment in Kubernetes with three replicas so that it's highly available, a service and an ingress. If one dies Kubernetes restarts it automatically. For the database also a container with a persistent volume. The passwords I would put into environment variables in the Dockerfile or in the deployment. We used latest so that it always takes the newest. And then on a weekend change the DNS.",
      ratings: [
        { competency: "system-design", level: 1 },
        { competency: "configuration-control", level: 1 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Components are named; nothing is asked about what the service keeps, and the database is a container with a volume: 1. Passwords in the image and a moving tag leave no way to see what runs: 1. One switch, restarts as the answer to failure, no way back: 1.",
    },
    {
      answer:
        "First I'd want to know what it takes from the machine. What does it write, does it keep sessions in memory, are there cron jobs, does somebody log in and look at files? Let's say it keeps sessions and uploads. Then before any container I move sessions to Redis and uploads to object storage, on the old machines still, because if that goes wrong I want only one thing changed. The alternative is sticky sessions and a shared disk; I wouldn't, since each deployment would then log people out. The cron job becomes a job of its own, otherwise it runs three times. The database stays where it is. The image is from a slim base pinned by digest, rebuilt every week and tested, runs as its own user, settings come from the environment, secrets mounted from the vault. We allow only our registry in the cluster and deploy by digest. Each image has a list of what is in it, so when there's a hole I can search. Memory limit from what the process used on the machine in a peak week plus a third; if it hits that it's killed and users get a retry from the balancer for reads. I'd have it ready when it has its database connection, and alive when it answers at all, and not the same check for both, otherwise a slow database restarts everything. On stopping it finishes requests for up to thirty seconds. Then both in the same balancer, five percent to the containers, a week, and if it's worse, weight zero. I've done that going back once as a test.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "configuration-control", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "State located, alternative rejected with reason, behaviour on a kill described; figures are a rule and do not turn the choice: 3. Pinned and renewed base, secrets apart, one registry, contents searchable: 3, with no check shown that failed and was improved. Parts of traffic, separate checks, tried way back: 3; undoing was tried once as a test and no order was redesigned for it beyond moving state first.",
    },
    {
      answer:
        "I have done it for about twenty services, with help of a checklist. We had a template with the Dockerfile, a base image that the platform team builds every night, and everything that runs has to come from it, an admission rule refuses others, and also refuses root and images with a critical hole older than seven days. That rule once blocked a rollback at night, as the old image had got too old, so now what is already running may be redeployed for 30 days, and we rehearse replacing the base, the last time it took five hours for all services. How the services were built inside, I did not look into much, the teams said whether they are stateless. With one it turned out that it was not, it had a file with the last invoice number, we noticed when numbers came twice. In deployment we use rolling update with the default values and go back with the previous digest, I had to use that two or three times.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "configuration-control", level: 4 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "Rules that refuse wrong images, one of them corrected after it blocked a rollback, and a rehearsed base change with its duration: 4. State was taken on trust and a loss came of it, with no design drawn from that: 2. The way back has been used, but defaults decide the reach, no stop signal is given and data is left out: 2. A specimen for rating each competency on its own.",
    },
  ],
} satisfies Question;
