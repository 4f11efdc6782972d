/** Entry of the gadget's page AccountCreator-draft.js, which load-part-gadget.ts fetches. */

export * from '../app/draft-part';
