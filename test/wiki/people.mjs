/**
 * @typedef {Object} Person
 * @property {string} name
 * @property {string} password
 * @property {string} [email] Taken as confirmed
 * @property {string[]} [groups]
 * @property {Record<string, string|number|boolean>} [preferences]
 */

/**
 * Who is on the wiki from the start. The passwords are long enough for the policies of all their
 * groups ($wgPasswordPolicy), and no secret: the wiki is a throw-away and answers to this machine
 * alone.
 *
 * @type {Readonly<{ admin: Person, coordinator: Person, ordinary: Person }>}
 */
export const people = Object.freeze( {
	/** Everything that an administrator may do; no captcha, no throttle; edits the gadget's pages. */
	admin: {
		name: 'Admin',
		password: 'key to the test wiki',
		email: 'admin@example.org',
		groups: [ 'sysop', 'bureaucrat', 'interface-admin' ]
	},
	/** No captcha, no throttle, nothing to override with. */
	coordinator: {
		name: 'Coordinator',
		password: 'forty people in a room',
		email: 'coordinator@example.org',
		groups: [ 'eventcoordinator' ]
	},
	/** Captcha, and six accounts a day from one address. */
	ordinary: {
		name: 'Ordinary',
		password: 'helps a colleague',
		email: 'ordinary@example.org',
		groups: []
	}
} );
