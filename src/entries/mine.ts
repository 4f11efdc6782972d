/** Entry of the gadget's page AccountCreator-mine.js, which load-part-gadget.ts fetches. */

export * from '../app/mine-part';
