/** Entry of the gadget's page AccountCreator-table.js, which load-part-gadget.ts fetches. */

export * from '../app/table-part';
