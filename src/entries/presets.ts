/** Entry of the gadget's page AccountCreator-presets.js, which load-part-gadget.ts fetches. */

export * from '../app/presets-part';
