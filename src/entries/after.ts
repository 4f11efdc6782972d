/** Entry of the gadget's page AccountCreator-after.js, which load-part-gadget.ts fetches. */

export * from '../app/after-part';
