<?php
/**
 * Maintenance script: creates the people that it reads from its input, as JSON.
 */

require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';
require_once __DIR__ . '/people.php';

class AccountCreatorCreatePeople extends Maintenance {
	/** @inheritDoc */
	public function execute() {
		foreach ( json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ) as $person ) {
			accountCreatorMakePerson( $person );
		}
		SiteStatsInit::doAllAndCommit( $this->getDB( DB_PRIMARY ) );
	}
}

$maintClass = AccountCreatorCreatePeople::class;
require_once RUN_MAINTENANCE_IF_MAIN;
