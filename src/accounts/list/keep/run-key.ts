/** Under this key the journal keeps what it knows of a run. A file of its own, so that view *one* can look for it. */
export const RUN_KEY = 'accountCreator.run';
