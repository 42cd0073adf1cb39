package org.banmian.ingest.rest;

import java.util.List;

/**
 * The answer to who asks for all publications.
 *
 * @param publications those the key is for, by code
 */
record PublicationList(List<PublicationAnswer> publications) {}
