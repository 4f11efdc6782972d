/** Entry of the gadget's page AccountCreator-files.js, which load-part-gadget.ts fetches. */

export * from '../app/files-part';
