/** A small turning ring; the words beside it say what is going on. */
export const Spinner = () => <span className="m-spinner" aria-hidden />
