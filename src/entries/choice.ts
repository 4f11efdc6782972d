/** Entry of the gadget's page AccountCreator-choice.js, which load-part-gadget.ts fetches. */

export * from '../app/choice-part';
