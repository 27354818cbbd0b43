import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../../app/api.ts";

/** Asks again for what shows questions or their state. Waits for the open question, but not for a long list. */
export function useBankRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    void queries.invalidateQueries(api.jobs.pathFilter());
    void queries.invalidateQueries(api.bank.search.pathFilter());
    void queries.invalidateQueries(api.bank.roles.pathFilter());
    void queries.invalidateQueries(api.bank.versions.pathFilter());
    await queries.invalidateQueries(api.bank.question.pathFilter());
  }, [queries]);
}
