/** Entry of the gadget's page AccountCreator-desk.js, which load-part-gadget.ts fetches. */

export * from '../app/desk-part';
