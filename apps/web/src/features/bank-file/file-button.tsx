import { FileButton as Base, type FileButtonProps } from "../../ui/file-button.tsx";

/** Asks for a bank or a table. */
export const FileButton = (props: Omit<FileButtonProps, "accept">) => (
  <Base {...props} accept=".json,.csv,.tsv,.txt" />
);
