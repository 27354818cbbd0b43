import type { Schema } from "@evenhand/db";
import { expressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";

/** A column of a query on question versions: each one's intents in order. */
export const intentsOfVersion = () =>
  jsonArrayFrom(
    expressionBuilder<Schema, "questionVersion">()
      .selectFrom("intent")
      .innerJoin("competency", (join) =>
        join
          .onRef("competency.organizationId", "=", "intent.organizationId")
          .onRef("competency.id", "=", "intent.competencyId"),
      )
      .select([
        "intent.id",
        "intent.key",
        "intent.sentence",
        "intent.listenFor",
        "intent.watchFor",
        "intent.competencyId",
        "competency.key as competency",
        "competency.name as competencyName",
      ])
      .whereRef("intent.organizationId", "=", "questionVersion.organizationId")
      .whereRef("intent.questionVersionId", "=", "questionVersion.id")
      .orderBy("intent.position"),
  ).as("intents");
