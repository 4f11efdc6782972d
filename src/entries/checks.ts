/** Entry of the gadget's page AccountCreator-checks.js, which load-part-gadget.ts fetches. */

export * from '../app/checks-part';
