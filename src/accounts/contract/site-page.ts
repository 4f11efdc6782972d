/** What administrators settle for the gadget; in the namespace that they alone can write to (8). */
export const PRESETS = 'MediaWiki:Gadget-AccountCreator-presets.json';
