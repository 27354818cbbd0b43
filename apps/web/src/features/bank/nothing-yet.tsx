/** A part of a draft that nobody has written. */
export const NothingYet = () => <p className="text-dense text-faint">Nothing yet.</p>;
