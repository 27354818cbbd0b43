import { createContext } from "react";

/** Opens the palette. */
export const PaletteContext = createContext<() => void>(() => undefined);
