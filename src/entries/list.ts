/** Entry of the gadget's page AccountCreator-list.js, which load-part-gadget.ts fetches. */

export * from '../app/list-part';
