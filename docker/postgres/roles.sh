#!/bin/bash
# Run once by the image, on an empty data folder: the three roles and their database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" -v jobs_password="$JOBS_PASSWORD" <<'SQL'
CREATE ROLE rinnalla_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE rinnalla_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE ROLE rinnalla_jobs LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'jobs_password';
CREATE DATABASE rinnalla OWNER rinnalla_owner;
\connect rinnalla
REVOKE ALL ON DATABASE rinnalla FROM PUBLIC;
GRANT CONNECT ON DATABASE rinnalla TO rinnalla_app, rinnalla_jobs;
ALTER SCHEMA public OWNER TO rinnalla_owner;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
SQL
