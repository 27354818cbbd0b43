import type { Question } from "../../question.ts";

export const pipelineFromScratch = {
  key: "pipeline-from-scratch",
  prompt: "Design a delivery pipeline for a new web service for which nothing exists yet.",
  kind: "technical",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 15,
  intents: [
    {
      key: "one-path-to-production",
      sentence: "Shows whether they can lay out a complete path in which every stage has a reason.",
      competency: "delivery-design",
      listenFor: [
        "Asks about the service, the team and how often they want to release before drawing",
        "Builds once, identifies the artifact beyond doubt and promotes that same artifact",
        "Says what starts each stage and what it must show before the next",
        "Starts with a thin path to production and says what is added when",
      ],
      watchFor: [
        "Draws the pipeline of their last company without asking anything",
        "Builds again for every environment",
        "Names products where a reason was asked for",
      ],
    },
    {
      key: "checks-in-the-right-place",
      sentence: "Shows how they choose which checks to run where and how long people wait for them.",
      competency: "building-in-quality",
      listenFor: [
        "Gives a time budget for the feedback on a change, and moves slower checks behind it",
        "Says for each check which defect it is there for and whether it blocks",
        "Covers dependencies, secrets in the code and proof of where the artifact came from",
      ],
      watchFor: [
        "Every test there is, in one row, before anything can be merged",
        "Tests against a shared environment, with no thought of two changes at once",
      ],
    },
    {
      key: "ends-with-the-way-back",
      sentence: "Shows whether deployment in their design can be watched, stopped and undone.",
      competency: "planning-for-failure",
      listenFor: [
        "Puts a small share first, with the signal that stops it",
        "Includes database changes and how old and new versions live with them",
        "Says how the pipeline itself fails: broken in the middle, or not available when a fix is urgent",
      ],
      watchFor: [
        "The design ends at 'deploy to production'",
        "Rolling back appears as a box with no content",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Source control",
        text: "Where the code lives, how branches are kept short, who may merge, what a review needs.",
      },
      {
        name: "Triggers",
        text: "What starts a run: a proposed change, a merge, a tag, a schedule; what runs at the same time and what waits.",
      },
      { name: "Build", text: "Repeatable, from pinned dependencies, in a clean place, once." },
      {
        name: "Artifacts",
        text: "What is produced, how it is identified and signed, where it is kept and for how long.",
      },
      { name: "Tests", text: "Which run before merging, which after, against what, and which block." },
      {
        name: "Deployment stages",
        text: "Environments, promotion of the same artifact, conditions and people, small share first, database changes.",
      },
      {
        name: "Monitoring and rollback",
        text: "Which signals decide, over which time, and how a release is taken back.",
      },
    ],
  },
  probes: [
    "You have one week. What is in the first version and what is not?",
    "How do I know that what runs in production is what was tested?",
    "Where does a change to the database schema go in this?",
    "The pipeline is down and there is an urgent fix. What now?",
  ],
  adapt:
    "Give the service a shape near their experience, then change one thing they have not had: installed at customers, an audit on who approved what, a store review, one deployment a month. Let them choose the tools they know; the design counts. A candidate who has built one before should say what they would leave out this time.",
  specimenAnswers: [
    {
      answer:
        "So I would use GitLab with GitLab CI. We have feature branches, a develop branch and master. On each push it runs the build with Docker, then unit tests, then Sonar, then it builds the image. From develop it deploys automatically to dev, then for staging we build from the release branch, and there QA does tests. And then when it is merged to master it builds the production image and someone clicks deploy. It goes to Kubernetes with Helm. For monitoring Prometheus and Grafana. Rollback is with Helm rollback. That is basically the standard setup and it works well.",
      ratings: [
        { competency: "delivery-design", level: 2 },
        { competency: "building-in-quality", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Stages in order with triggers, but nothing is asked about the service and each environment gets its own build: 2. Kinds of checks without the defects they find or what blocks: 2. Monitoring and rollback are product names; no failure, share or database change appears: 1.",
    },
    {
      answer:
        "How many people, and how often do they want to release? Six people, daily, then. I would work on main with short branches, merging needs one review and a green run. A run on a proposed change has ten minutes: it builds, unit tests, checks the interface against the last release, looks for secrets and for known holes in dependencies. Those all block, except holes with no fix out yet, for which somebody from the team writes an exception with an end date. After merging it builds the image once, from the lock file, on a clean runner, tags it with the commit, and from then on we only talk about its digest. That image goes to staging by itself, with about a dozen end-to-end tests on the paths that earn money, and I would not do more there since they are slow and break. Each run has its own database, so two changes don't meet. Then production, by a button in the first month, later automatic. Ten percent first for ten minutes, errors and latency against the other ninety; worse by a half, and it goes back by itself. Database changes run before the code as their own step and must work with the old version as well. Going back is deploying the digest before. In the first week I would have main, build, unit tests, one environment, the button and going back, and I'd actually do that once with the team. If the pipeline is down, there is the same deploy command for two people with a key in the vault.",
      ratings: [
        { competency: "delivery-design", level: 3 },
        { competency: "building-in-quality", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "Questions first, one artifact by digest, conditions and triggers at each step, thin path first; no stage is argued from measured cost or removed, so 3. Checks paired with purpose, time budget, exception rule with an end date: 3. Small share, stop signal, schema order and a rollback done once with the team: 3, since nothing from a real failure has shaped it.",
    },
    {
      answer:
        "Who uses it, what's the worst that it can do, and who gets woken? Payments by partners, all right. Then two facts steer me. In my last team a change took 50 minutes to give feedback and people started a second one meanwhile; when I had it at nine, the changes got half as big, I have the figures from eight months. So: under ten before merging, measured, and when it goes over, something moves behind. Second, of 23 escaped defects in a year we could put 14 down to data that tests don't have, 5 to settings, and 4 to code a unit test could have caught. So I'd not spend on more browser tests, we deleted about 200 and escapes did not change. I'd spend it on replaying masked traffic against the new build, and a check of the settings schema. One build, digest, signed by the runner, and the cluster refuses what isn't signed, which once stopped a colleague's laptop image. Staging I would leave out at first altogether. Instead production with our own test partner as the first stage, then two percent, then the rest. Payments have to be safe to repeat, so each carries a key and old and new version share that table; that's how I can send the two percent back in the middle of a request. I had the opposite once, an undo that paid 60 partners twice. We practise going back on Wednesdays. Schema: add, fill, switch, remove, and the pipeline runs yesterday's version against the new schema. And the pipeline itself has a second runner in another zone since we couldn't ship a fix on the day the first was down.",
      ratings: [
        { competency: "delivery-design", level: 4 },
        { competency: "building-in-quality", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Stages justified by measured feedback time, and staging is left out for a stated alternative: 4. Escapes are traced to kinds, 200 tests deleted without effect, effort moved to replay and settings: 4. Keys that make repeating safe let a request be sent back midway, from a real double payment, and it is practised weekly: 4.",
    },
    {
      answer:
        "Okay, so I'd do it in the cloud and with GitOps from the start, following best practices. Code is in GitHub, trunk-based or GitFlow, that depends on the team. For CI GitHub Actions, with reusable workflows, and there you have linting, unit tests, integration tests, SonarQube for code quality with a quality gate, Snyk for dependencies, Trivy for the image, Checkov for the infrastructure, and you can add mutation testing and contract testing with Pact as well. Everything shifts left. Then Docker multi-stage build, push to Artifactory. For CD Argo CD with the app-of-apps pattern and Kustomize overlays for dev, test, int, preprod and prod. Argo Rollouts for blue-green or canary with automated analysis, so that it rolls back automatically if the metrics are bad. Infrastructure with Terraform and Terragrunt, policies with OPA Gatekeeper, secrets with External Secrets and Vault, service mesh with Istio for mTLS and traffic splitting. Observability with OpenTelemetry, Prometheus, Loki, Tempo and Grafana, alerts to PagerDuty. Load tests with k6 and chaos engineering with Litmus in preprod. And a developer portal with Backstage so the teams can create new services from a template. With that you have a state-of-the-art setup and it scales to hundreds of services. For the database there's Flyway or Liquibase.",
      ratings: [
        { competency: "delivery-design", level: 2 },
        { competency: "building-in-quality", level: 2 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "Twenty-odd products in workable order for one service that nobody asked about; what is passed on, or what a stage must show, is missing: 2. Many checks, one gate by name, no defect paired with any: 2. Returning on bad metrics is a way back on paper, with no signal, no share and the database as a product name: 2. Knowing names is not what these anchors describe.",
    },
  ],
} satisfies Question;
