import type { Question } from "../../question.ts";

export const separatingCustomersData = {
  key: "separating-customers-data",
  prompt: "How do you make sure that one customer never sees another customer's data in a system they share?",
  kind: "common",
  roles: ["Backend engineer", "Site reliability engineer"],
  level: "senior",
  minutes: 10,
  intents: [
    {
      key: "one-boundary-nobody-can-forget",
      sentence: "Shows whether separation rests on a boundary that holds when somebody forgets about it.",
      competency: "system-design",
      listenFor: [
        "Takes the customer from the signed-in identity and says how it reaches jobs, queues and other services",
        "Enforces it where a forgotten condition cannot get past: a database policy, a separate schema or store",
        "Covers what is not a query: caches, search, files, exports, logs",
        "Gives the price of stronger separation and the customer or number for which they would pay it",
      ],
      watchFor: [
        "A condition in every query, and reviews to catch the missing one",
        "Names a database feature and not who gets around it, such as the owner role or a reporting copy",
        "Support tools, reports and migrations do not come up",
      ],
    },
    {
      key: "looks-for-the-leak",
      sentence: "Shows whether they would find a leak before a customer does.",
      competency: "building-in-quality",
      listenFor: [
        "Tests as one customer asking for another's things, in a way that takes in new endpoints by itself",
        "Says which result blocks a merge and who may grant an exception",
        "Tells of a leak or a near one, and which check should have found it",
      ],
      watchFor: [
        "A yearly test by an outside firm is the check",
        "The test data contains one customer",
        "It has never happened, and nothing is said that would show it if it had",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Who is asking", text: "Where the customer comes from and why the caller cannot choose it." },
      {
        name: "The boundary",
        text: "Where it is enforced, what passes through it, what the alternative would cost.",
      },
      { name: "Beside the database", text: "Caches, queues, files, search, exports, logs, backups." },
      { name: "Those who go around", text: "Support, reports, migrations, scripts: who may, seen by whom." },
      { name: "Proof", text: "Checks that try to cross it, what they block, and what they have found." },
    ],
  },
  probes: [
    "A new colleague writes a query and forgets the customer. What happens?",
    "Which of your own tools can see everybody's data?",
    "When did it last go wrong, or nearly?",
    "Which customer would make you choose a database of their own?",
  ],
  adapt:
    "Use the separation their product needs: companies, schools, clinics, shops of a chain, users of a phone app. If each customer had a copy of the system, ask what would have to change to put the small ones together. Push on the part of their system that is not the main database; a credible answer names a path by which data could still get across.",
  specimenAnswers: [
    {
      answer:
        "Security has the highest priority for us. There are basically three models of multi-tenancy, you have silo, pool and bridge, and it's a trade-off between isolation and cost. We use the pool model, so shared tables with a tenant ID, and PostgreSQL has row-level security for that, which is really powerful. Everything is encrypted at rest and in transit, we use JWT with the tenant claim, zero trust between the services, and role-based access control on top of it. And of course we're ISO 27001 certified and have a pen test every year from an external company, they have never found anything like that. In code review we also look at it, people are very sensitised to the topic.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "building-in-quality", level: 1 },
      ],
      reason:
        "Models are named and one request path can be made out, from claim to policy; who bypasses the policy, and everything beside the tables, is not covered: 2. One late check by an outside firm that has found nothing, with attention in review, and no leak named that it would miss: 1.",
    },
    {
      answer:
        "In our case it's in the repository classes. Each method takes the customer as its first argument and puts it in the condition, and the customer comes from the session. It's a convention, so you can get around it, and the reports do, they're SQL by hand. I would like to have it in the database but we haven't. What we do have is a test I'm glad of. It reads the list of routes from the router, signs in as customer A and calls each route with identifiers of customer B, there are two complete customers in the test data, and anything but 'not found' fails the build. A route that needs a special body has to have an example next to it, otherwise it fails as well, so a new one can't slip through. It finds a forgotten condition, that's what it's for. It doesn't find lists that contain too much, for that there is a second one, B's names all have a marker in them, and if the marker is in any answer to A, it's red. Exceptions are in a file with a name and reason, four at the moment, all of them public pages; a second person from the platform team has to agree to those.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "building-in-quality", level: 3 },
      ],
      reason:
        "A convention that the candidate says can be got around, and reports that do; jobs, caches and files are not mentioned: 2. Two checks paired with the two kinds of leak, new routes included, blocking, with an exception rule: 3; no check was changed because of something that escaped.",
    },
    {
      answer:
        "The customer comes from the token, and there's no other way in, requests that carry one in the body are refused. When the connection is taken from the pool the customer is set for the transaction, and the policy in the database compares every row with it; not set means no rows, so forgetting gives you an empty page and that is noticed. The application's role doesn't own the tables, or else the policy doesn't count for it. For jobs the customer is part of the message and the worker sets it before it opens anything. Cache keys are made by a function that takes the customer, and files lie under the customer's prefix with links that last five minutes. If the policy can't be evaluated it's an error for this one request and nothing more. What goes around it: migrations, a support tool that asks for a reason and shows up in the customer's own log, and a nightly copy for reports, that has no names in it. The alternative is a database for each, we have 900 customers, most of them with five users, and I didn't want to run 900 migrations. Two big ones have theirs because the contract says so. Then tests, for each table one that's generated, with and without the customer set, and it fails if a table has no policy. That one blocks, and only the two of us who own the schema can list a table as shared by all.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "building-in-quality", level: 3 },
      ],
      reason:
        "Contract from token to row, jobs, cache and files, what is seen on failure, who goes around, and an alternative with its reason; 900 is given but no value or step at which the choice would turn: 3. A generated check tied to one defect (a table without policy), blocking, exceptions owned: 3.",
    },
    {
      answer:
        "It's happened to me, so I'd begin there. We had the policies in the database, we were proud of them, and a customer got another one's PDF. The file name was the invoice number and two customers can have the same number. All our tests went through the database. After that I went through two years of tickets for 'wrong data', eleven that were leaks or nearly, and sorted them: two were queries, and those were from before the policies, five were files and search, three a cache, one an export job that kept the customer from the run before. So 200 tests looked where a leak had become impossible. We threw half of those out and built one thing: a made-up customer in production whose every value has a strange word in it, and a reader over all outgoing answers, mails and files that looks for the word where it doesn't belong. It has found two since, both within the hour, a search suggestion and a CSV. Before, it took 19 days on average and it was customers who told us. For the design it meant that the word 'customer' sits in the name of everything, bucket, index, cache, so that the client libraries can't be called without one. Sharing costs us about four hundred a month for all 2,100 small customers; one with its own database is sixty by itself. At about 60,000 rows a day one of them disturbs the others, and then it moves, by copying, following the changes, and switching on a Sunday without a stop; we've done this for seven.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "building-in-quality", level: 4 },
      ],
      reason:
        "Costs of both designs, the load at which a customer moves and the steps to move without a stop, done seven times: 4. Eleven escapes traced to the check that should have found them, half the tests dropped, a new check with catches and 19 days against an hour: 4.",
    },
  ],
} satisfies Question;
