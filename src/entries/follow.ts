/** Entry of the gadget's page AccountCreator-follow.js, which load-part-gadget.ts fetches. */

export * from '../app/follow-part';
