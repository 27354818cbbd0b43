// Runs before the first paint, so that a chosen theme never flashes the other one. src/app/theme.ts keeps the choice.
try {
  const theme = localStorage.getItem("evenhand.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage there is no choice to follow.
}
