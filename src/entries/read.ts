/** Entry of the gadget's page AccountCreator-read.js, which load-part-gadget.ts fetches. */

export * from '../app/read-part';
