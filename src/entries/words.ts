/** Entry of the gadget's page AccountCreator-words.js, which load-part-gadget.ts fetches. */

export * from '../app/words-part';
