/** Entry of the gadget's page AccountCreator-steps.js, which load-part-gadget.ts fetches. */

export * from '../app/steps-part';
