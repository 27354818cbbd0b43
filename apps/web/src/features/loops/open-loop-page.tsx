export function OpenLoopPage() {
  return null;
}
