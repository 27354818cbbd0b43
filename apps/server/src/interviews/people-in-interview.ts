import type { Schema } from "@evenhand/db";
import { expressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";

/** A column of a query on interviews: who is assigned to each, and in which role. */
export const peopleInInterview = () =>
  jsonArrayFrom(
    expressionBuilder<Schema, "interview">()
      .selectFrom("assignment")
      .innerJoin("member", (join) =>
        join
          .onRef("member.organizationId", "=", "assignment.organizationId")
          .onRef("member.id", "=", "assignment.memberId"),
      )
      .select(["member.id as memberId", "member.name", "assignment.role"])
      .whereRef("assignment.organizationId", "=", "interview.organizationId")
      .whereRef("assignment.interviewId", "=", "interview.id")
      .orderBy("member.name"),
  ).as("assigned");
