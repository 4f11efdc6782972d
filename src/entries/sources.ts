/** Entry of the gadget's page AccountCreator-sources.js, which load-part-gadget.ts fetches. */

export * from '../app/sources-part';
