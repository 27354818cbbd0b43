import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";

/** Goes inside after a sign-in. What the browser still knew of whoever was here before is forgotten first. */
export function useEnter(): (to?: string) => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return (to = "/") => {
    queryClient.clear();
    router.history.replace(to);
  };
}
