import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_events_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum_events_services_kind" AS ENUM('sign-language', 'captions', 'hearing-loop', 'childcare', 'easy-read', 'translation');
  CREATE TYPE "public"."enum_events_services_answer" AS ENUM('yes', 'no', 'unknown', 'on-request');
  CREATE TYPE "public"."enum_events_archive_kind" AS ENUM('recording', 'slides', 'minutes', 'press');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('day', 'conference', 'assembly', 'demonstration', 'workshop', 'screening', 'other');
  CREATE TYPE "public"."enum_events_paper" AS ENUM('yellow', 'green', 'pink', 'blue');
  CREATE TYPE "public"."enum_events_attendance_mode" AS ENUM('on-site', 'online', 'mixed');
  CREATE TYPE "public"."enum_events_price_kind" AS ENUM('free', 'pay-what-you-can', 'fixed');
  CREATE TYPE "public"."enum_events_price_currency" AS ENUM('EUR', 'CHF', 'GBP');
  CREATE TYPE "public"."enum_events_booking_policy" AS ENUM('none', 'recommended', 'required');
  CREATE TYPE "public"."enum_events_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum__events_v_version_services_kind" AS ENUM('sign-language', 'captions', 'hearing-loop', 'childcare', 'easy-read', 'translation');
  CREATE TYPE "public"."enum__events_v_version_services_answer" AS ENUM('yes', 'no', 'unknown', 'on-request');
  CREATE TYPE "public"."enum__events_v_version_archive_kind" AS ENUM('recording', 'slides', 'minutes', 'press');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('day', 'conference', 'assembly', 'demonstration', 'workshop', 'screening', 'other');
  CREATE TYPE "public"."enum__events_v_version_paper" AS ENUM('yellow', 'green', 'pink', 'blue');
  CREATE TYPE "public"."enum__events_v_version_attendance_mode" AS ENUM('on-site', 'online', 'mixed');
  CREATE TYPE "public"."enum__events_v_version_price_kind" AS ENUM('free', 'pay-what-you-can', 'fixed');
  CREATE TYPE "public"."enum__events_v_version_price_currency" AS ENUM('EUR', 'CHF', 'GBP');
  CREATE TYPE "public"."enum__events_v_version_booking_policy" AS ENUM('none', 'recommended', 'required');
  CREATE TYPE "public"."enum__events_v_version_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_sessions_participations_affiliations_language" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum_sessions_participations_role" AS ENUM('speaker', 'moderator', 'discussant', 'chair');
  CREATE TYPE "public"."enum_sessions_participations_placeholder" AS ENUM('member', 'members', 'speaker', 'speakers', 'to-be-confirmed');
  CREATE TYPE "public"."enum_sessions_kind" AS ENUM('round-table', 'talk', 'workshop', 'screening', 'meal', 'break', 'other');
  CREATE TYPE "public"."enum_sessions_language" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum_sessions_recording" AS ENUM('none', 'audio', 'video', 'undecided');
  CREATE TYPE "public"."enum_sessions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_version_participations_affiliations_language" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum__sessions_v_version_participations_role" AS ENUM('speaker', 'moderator', 'discussant', 'chair');
  CREATE TYPE "public"."enum__sessions_v_version_participations_placeholder" AS ENUM('member', 'members', 'speaker', 'speakers', 'to-be-confirmed');
  CREATE TYPE "public"."enum__sessions_v_version_kind" AS ENUM('round-table', 'talk', 'workshop', 'screening', 'meal', 'break', 'other');
  CREATE TYPE "public"."enum__sessions_v_version_language" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum__sessions_v_version_recording" AS ENUM('none', 'audio', 'video', 'undecided');
  CREATE TYPE "public"."enum__sessions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_collaborations_role" AS ENUM('co-organiser', 'signatory', 'venue-host');
  CREATE TYPE "public"."enum_collaborations_status" AS ENUM('invited', 'accepted', 'declined', 'expired', 'withdrawn');
  CREATE TYPE "public"."enum_collaborations_channel" AS ENUM('here', 'telephone', 'letter', 'e-mail', 'meeting');
  CREATE TYPE "public"."enum_topics_kind" AS ENUM('theme', 'campaign', 'case', 'initiative');
  CREATE TYPE "public"."enum_topics_scope" AS ENUM('local', 'national', 'european', 'international');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_kind" AS ENUM('theme', 'campaign', 'case', 'initiative');
  CREATE TYPE "public"."enum__topics_v_version_scope" AS ENUM('local', 'national', 'european', 'international');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_communiques_press_contacts_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum_communiques_kind" AS ENUM('own', 'joint');
  CREATE TYPE "public"."enum_communiques_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_communiques_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__communiques_v_version_press_contacts_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum__communiques_v_version_kind" AS ENUM('own', 'joint');
  CREATE TYPE "public"."enum__communiques_v_version_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__communiques_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__communiques_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_pages_key" AS ENUM('about', 'legal', 'accessibility', 'privacy');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_key" AS ENUM('about', 'legal', 'accessibility', 'privacy');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('cc-by', 'cc-by-sa', 'cc0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_organisations_press_contacts_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('collective', 'association', 'institution', 'network', 'media');
  CREATE TYPE "public"."enum_organisations_scope" AS ENUM('local', 'national', 'european', 'international');
  CREATE TYPE "public"."enum_organisations_hue" AS ENUM('0', '30', '60', '90', '120', '150', '180', '210', '240', '270', '300', '330');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_press_contacts_languages" AS ENUM('fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'fsl');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('collective', 'association', 'institution', 'network', 'media');
  CREATE TYPE "public"."enum__organisations_v_version_scope" AS ENUM('local', 'national', 'european', 'international');
  CREATE TYPE "public"."enum__organisations_v_version_hue" AS ENUM('0', '30', '60', '90', '120', '150', '180', '210', '240', '270', '300', '330');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_speakers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__speakers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__speakers_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_venues_accessibility_answers_kind" AS ENUM('parking', 'outside-path', 'step-free-entrance', 'lift', 'reception', 'hearing-equipment', 'accessible-toilets');
  CREATE TYPE "public"."enum_venues_accessibility_answers_answer" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_venues_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__venues_v_version_accessibility_answers_kind" AS ENUM('parking', 'outside-path', 'step-free-entrance', 'lift', 'reception', 'hearing-equipment', 'accessible-toilets');
  CREATE TYPE "public"."enum__venues_v_version_accessibility_answers_answer" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__venues_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__venues_v_published_locale" AS ENUM('fr', 'en');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('contributor', 'publisher', 'coordinator');
  CREATE TYPE "public"."enum_users_language" AS ENUM('fr', 'en');
  CREATE TABLE "events_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"starts_at" varchar,
  	"ends_at" varchar
  );
  
  CREATE TABLE "events_supporters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"logo_id" uuid
  );
  
  CREATE TABLE "events_supporters_locales" (
  	"mention" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_events_services_kind",
  	"answer" "enum_events_services_answer" DEFAULT 'unknown',
  	"ask_before" varchar,
  	"contact" varchar
  );
  
  CREATE TABLE "events_services_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"topic_id" uuid
  );
  
  CREATE TABLE "events_archive" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_events_archive_kind",
  	"url" varchar
  );
  
  CREATE TABLE "events_archive_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_events_kind" DEFAULT 'day',
  	"image_id" uuid,
  	"paper" "enum_events_paper" DEFAULT 'yellow',
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"doors_at" varchar,
  	"zone" varchar DEFAULT 'Europe/Paris',
  	"attendance_mode" "enum_events_attendance_mode" DEFAULT 'on-site',
  	"venue_id" uuid,
  	"online_url" varchar,
  	"price_kind" "enum_events_price_kind",
  	"price_amount" numeric,
  	"price_minimum" numeric,
  	"price_currency" "enum_events_price_currency" DEFAULT 'EUR',
  	"booking_policy" "enum_events_booking_policy" DEFAULT 'none',
  	"booking_url" varchar,
  	"booking_provider" varchar,
  	"booking_by_id" uuid,
  	"booking_phone_number" varchar,
  	"booking_phone_hours" varchar,
  	"booking_email" varchar,
  	"booking_postal_address" varchar,
  	"booking_at_the_door" boolean,
  	"booking_closes_at" varchar,
  	"booking_full" boolean DEFAULT false,
  	"parent_id" uuid,
  	"licence" "enum_events_licence",
  	"attendance" numeric,
  	"starts_instant" timestamp(3) with time zone,
  	"ends_instant" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"audience" varchar,
  	"price_note" varchar,
  	"access_contact" varchar,
  	"practical_notes" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_supporters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"logo_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_supporters_locales" (
  	"mention" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__events_v_version_services_kind",
  	"answer" "enum__events_v_version_services_answer" DEFAULT 'unknown',
  	"ask_before" varchar,
  	"contact" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_services_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"topic_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_archive" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__events_v_version_archive_kind",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_archive_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__events_v_version_kind" DEFAULT 'day',
  	"version_image_id" uuid,
  	"version_paper" "enum__events_v_version_paper" DEFAULT 'yellow',
  	"version_starts_at" varchar,
  	"version_ends_at" varchar,
  	"version_doors_at" varchar,
  	"version_zone" varchar DEFAULT 'Europe/Paris',
  	"version_attendance_mode" "enum__events_v_version_attendance_mode" DEFAULT 'on-site',
  	"version_venue_id" uuid,
  	"version_online_url" varchar,
  	"version_price_kind" "enum__events_v_version_price_kind",
  	"version_price_amount" numeric,
  	"version_price_minimum" numeric,
  	"version_price_currency" "enum__events_v_version_price_currency" DEFAULT 'EUR',
  	"version_booking_policy" "enum__events_v_version_booking_policy" DEFAULT 'none',
  	"version_booking_url" varchar,
  	"version_booking_provider" varchar,
  	"version_booking_by_id" uuid,
  	"version_booking_phone_number" varchar,
  	"version_booking_phone_hours" varchar,
  	"version_booking_email" varchar,
  	"version_booking_postal_address" varchar,
  	"version_booking_at_the_door" boolean,
  	"version_booking_closes_at" varchar,
  	"version_booking_full" boolean DEFAULT false,
  	"version_parent_id" uuid,
  	"version_licence" "enum__events_v_version_licence",
  	"version_attendance" numeric,
  	"version_starts_instant" timestamp(3) with time zone,
  	"version_ends_instant" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_audience" varchar,
  	"version_price_note" varchar,
  	"version_access_contact" varchar,
  	"version_practical_notes" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "sessions_participations_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar,
  	"language" "enum_sessions_participations_affiliations_language" DEFAULT 'fr',
  	"organisation_id" uuid,
  	"campaign_id" uuid
  );
  
  CREATE TABLE "sessions_participations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_sessions_participations_role" DEFAULT 'speaker',
  	"speaker_id" uuid,
  	"placeholder" "enum_sessions_participations_placeholder",
  	"organisation_id" uuid,
  	"confirmed" boolean DEFAULT false
  );
  
  CREATE TABLE "sessions_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sessions_parts_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sessions_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"topic_id" uuid
  );
  
  CREATE TABLE "sessions_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sessions_questions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sessions_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event_id" uuid,
  	"kind" "enum_sessions_kind" DEFAULT 'round-table',
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"room" varchar,
  	"language" "enum_sessions_language",
  	"recording" "enum_sessions_recording" DEFAULT 'undecided',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sessions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sessions_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_participations_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"words" varchar,
  	"language" "enum__sessions_v_version_participations_affiliations_language" DEFAULT 'fr',
  	"organisation_id" uuid,
  	"campaign_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_participations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "enum__sessions_v_version_participations_role" DEFAULT 'speaker',
  	"speaker_id" uuid,
  	"placeholder" "enum__sessions_v_version_participations_placeholder",
  	"organisation_id" uuid,
  	"confirmed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_parts_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"topic_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v_version_questions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_event_id" uuid,
  	"version_kind" "enum__sessions_v_version_kind" DEFAULT 'round-table',
  	"version_starts_at" varchar,
  	"version_ends_at" varchar,
  	"version_room" varchar,
  	"version_language" "enum__sessions_v_version_language",
  	"version_recording" "enum__sessions_v_version_recording" DEFAULT 'undecided',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sessions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sessions_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_sessions_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "collaborations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event_id" uuid,
  	"communique_id" uuid,
  	"organisation_id" uuid NOT NULL,
  	"role" "enum_collaborations_role" DEFAULT 'co-organiser' NOT NULL,
  	"status" "enum_collaborations_status" DEFAULT 'invited' NOT NULL,
  	"position" numeric DEFAULT 1 NOT NULL,
  	"agreed_on" varchar,
  	"channel" "enum_collaborations_channel",
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_carried_by" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid
  );
  
  CREATE TABLE "topics_claimants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_topics_kind" DEFAULT 'theme',
  	"link" varchar,
  	"since" varchar,
  	"scope" "enum_topics_scope",
  	"claimant_count" numeric,
  	"filed_in" varchar,
  	"place" varchar,
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"court" varchar,
  	"parties" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_topics_v_version_carried_by" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_claimants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organisation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__topics_v_version_kind" DEFAULT 'theme',
  	"version_link" varchar,
  	"version_since" varchar,
  	"version_scope" "enum__topics_v_version_scope",
  	"version_claimant_count" numeric,
  	"version_filed_in" varchar,
  	"version_place" varchar,
  	"version_owner_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__topics_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_court" varchar,
  	"version_parties" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "communiques_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"event_id" uuid
  );
  
  CREATE TABLE "communiques_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"topic_id" uuid
  );
  
  CREATE TABLE "communiques_press_contacts_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_communiques_press_contacts_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "communiques_press_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"hours" varchar,
  	"visible_until" varchar
  );
  
  CREATE TABLE "communiques_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar
  );
  
  CREATE TABLE "communiques_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "communiques_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "communiques_attachments_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "communiques" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_communiques_kind" DEFAULT 'own',
  	"dateline_place" varchar,
  	"dateline_date" varchar,
  	"licence" "enum_communiques_licence",
  	"embargo_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_communiques_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "communiques_locales" (
  	"title" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_communiques_v_version_events" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_communiques_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"topic_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_communiques_v_version_press_contacts_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__communiques_v_version_press_contacts_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_communiques_v_version_press_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"hours" varchar,
  	"visible_until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_communiques_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_communiques_v_version_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_communiques_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_communiques_v_version_attachments_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_communiques_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__communiques_v_version_kind" DEFAULT 'own',
  	"version_dateline_place" varchar,
  	"version_dateline_date" varchar,
  	"version_licence" "enum__communiques_v_version_licence",
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__communiques_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__communiques_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_communiques_v_locales" (
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" "enum_pages_key",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_key" "enum__pages_v_version_key",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"licence" "enum_media_licence",
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_press_contacts_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_organisations_press_contacts_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organisations_press_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"hours" varchar,
  	"visible_until" varchar
  );
  
  CREATE TABLE "organisations_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"acronym" varchar,
  	"kind" "enum_organisations_kind",
  	"scope" "enum_organisations_scope",
  	"logo_id" uuid,
  	"website" varchar,
  	"email" varchar,
  	"phone_number" varchar,
  	"phone_hours" varchar,
  	"postal_address" varchar,
  	"legal_form" varchar,
  	"legal_rna" varchar,
  	"legal_siret" varchar,
  	"legal_seat" varchar,
  	"legal_publication_director" varchar,
  	"legal_host" varchar,
  	"legal_carried_by" varchar,
  	"hue" "enum_organisations_hue",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_locales" (
  	"territory" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"boilerplate" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v_version_press_contacts_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__organisations_v_version_press_contacts_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_organisations_v_version_press_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"hours" varchar,
  	"visible_until" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_kind" "enum__organisations_v_version_kind",
  	"version_scope" "enum__organisations_v_version_scope",
  	"version_logo_id" uuid,
  	"version_website" varchar,
  	"version_email" varchar,
  	"version_phone_number" varchar,
  	"version_phone_hours" varchar,
  	"version_postal_address" varchar,
  	"version_legal_form" varchar,
  	"version_legal_rna" varchar,
  	"version_legal_siret" varchar,
  	"version_legal_seat" varchar,
  	"version_legal_publication_director" varchar,
  	"version_legal_host" varchar,
  	"version_legal_carried_by" varchar,
  	"version_hue" "enum__organisations_v_version_hue",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_territory" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_boilerplate" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "speakers_works" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "speakers_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "speakers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"pronouns" varchar,
  	"portrait_id" uuid,
  	"consent_agreed_on" varchar,
  	"consent_announced_in" varchar,
  	"consent_portrait" boolean DEFAULT false,
  	"consent_recording" boolean DEFAULT false,
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_speakers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "speakers_locales" (
  	"bio" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_speakers_v_version_works" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_speakers_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_speakers_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_pronouns" varchar,
  	"version_portrait_id" uuid,
  	"version_consent_agreed_on" varchar,
  	"version_consent_announced_in" varchar,
  	"version_consent_portrait" boolean DEFAULT false,
  	"version_consent_recording" boolean DEFAULT false,
  	"version_owner_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__speakers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__speakers_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_speakers_v_locales" (
  	"version_bio" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "venues_accessibility_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_venues_accessibility_answers_kind",
  	"answer" "enum_venues_accessibility_answers_answer" DEFAULT 'unknown'
  );
  
  CREATE TABLE "venues_accessibility_answers_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "venues" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"acronym" varchar,
  	"street" varchar,
  	"postcode" varchar,
  	"city" varchar,
  	"department" varchar,
  	"country" varchar DEFAULT 'FR',
  	"latitude" numeric,
  	"longitude" numeric,
  	"accessibility_checked_on" varchar,
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_venues_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "venues_locales" (
  	"directions" jsonb,
  	"accessibility_contact" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_venues_v_version_accessibility_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__venues_v_version_accessibility_answers_kind",
  	"answer" "enum__venues_v_version_accessibility_answers_answer" DEFAULT 'unknown',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_venues_v_version_accessibility_answers_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_venues_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_street" varchar,
  	"version_postcode" varchar,
  	"version_city" varchar,
  	"version_department" varchar,
  	"version_country" varchar DEFAULT 'FR',
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_accessibility_checked_on" varchar,
  	"version_owner_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__venues_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__venues_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_venues_v_locales" (
  	"version_directions" jsonb,
  	"version_accessibility_contact" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"role" "enum_users_memberships_role" DEFAULT 'publisher' NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"language" "enum_users_language" DEFAULT 'fr',
  	"is_administrator" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" uuid,
  	"sessions_id" uuid,
  	"collaborations_id" uuid,
  	"topics_id" uuid,
  	"communiques_id" uuid,
  	"pages_id" uuid,
  	"media_id" uuid,
  	"organisations_id" uuid,
  	"speakers_id" uuid,
  	"venues_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'De Concert' NOT NULL,
  	"email" varchar,
  	"phone_number" varchar,
  	"phone_hours" varchar,
  	"postal_address" varchar,
  	"calendar_host" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"intro" varchar,
  	"about" varchar,
  	"footer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "events_slots" ADD CONSTRAINT "events_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_supporters" ADD CONSTRAINT "events_supporters_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_supporters" ADD CONSTRAINT "events_supporters_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_supporters" ADD CONSTRAINT "events_supporters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_supporters_locales" ADD CONSTRAINT "events_supporters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_supporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_languages" ADD CONSTRAINT "events_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_services" ADD CONSTRAINT "events_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_services_locales" ADD CONSTRAINT "events_services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_topics" ADD CONSTRAINT "events_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_topics" ADD CONSTRAINT "events_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_archive" ADD CONSTRAINT "events_archive_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_archive_locales" ADD CONSTRAINT "events_archive_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_archive"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_booking_by_id_organisations_id_fk" FOREIGN KEY ("booking_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_slots" ADD CONSTRAINT "_events_v_version_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_supporters" ADD CONSTRAINT "_events_v_version_supporters_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_supporters" ADD CONSTRAINT "_events_v_version_supporters_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_supporters" ADD CONSTRAINT "_events_v_version_supporters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_supporters_locales" ADD CONSTRAINT "_events_v_version_supporters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_supporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_languages" ADD CONSTRAINT "_events_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_services" ADD CONSTRAINT "_events_v_version_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_services_locales" ADD CONSTRAINT "_events_v_version_services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_topics" ADD CONSTRAINT "_events_v_version_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_topics" ADD CONSTRAINT "_events_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_archive" ADD CONSTRAINT "_events_v_version_archive_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_archive_locales" ADD CONSTRAINT "_events_v_version_archive_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_archive"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_venue_id_venues_id_fk" FOREIGN KEY ("version_venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_booking_by_id_organisations_id_fk" FOREIGN KEY ("version_booking_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_parent_id_events_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_participations_affiliations" ADD CONSTRAINT "sessions_participations_affiliations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_participations_affiliations" ADD CONSTRAINT "sessions_participations_affiliations_campaign_id_topics_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_participations_affiliations" ADD CONSTRAINT "sessions_participations_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_participations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_participations" ADD CONSTRAINT "sessions_participations_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_participations" ADD CONSTRAINT "sessions_participations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_participations" ADD CONSTRAINT "sessions_participations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_parts" ADD CONSTRAINT "sessions_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_parts_locales" ADD CONSTRAINT "sessions_parts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_parts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_topics" ADD CONSTRAINT "sessions_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_topics" ADD CONSTRAINT "sessions_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_questions" ADD CONSTRAINT "sessions_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_questions_locales" ADD CONSTRAINT "sessions_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_resources" ADD CONSTRAINT "sessions_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_locales" ADD CONSTRAINT "sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations_affiliations" ADD CONSTRAINT "_sessions_v_version_participations_affiliations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations_affiliations" ADD CONSTRAINT "_sessions_v_version_participations_affiliations_campaign_id_topics_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations_affiliations" ADD CONSTRAINT "_sessions_v_version_participations_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_participations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations" ADD CONSTRAINT "_sessions_v_version_participations_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations" ADD CONSTRAINT "_sessions_v_version_participations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_participations" ADD CONSTRAINT "_sessions_v_version_participations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_parts" ADD CONSTRAINT "_sessions_v_version_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_parts_locales" ADD CONSTRAINT "_sessions_v_version_parts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_parts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_topics" ADD CONSTRAINT "_sessions_v_version_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_topics" ADD CONSTRAINT "_sessions_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_questions" ADD CONSTRAINT "_sessions_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_questions_locales" ADD CONSTRAINT "_sessions_v_version_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_resources" ADD CONSTRAINT "_sessions_v_version_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_parent_id_sessions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_locales" ADD CONSTRAINT "_sessions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "collaborations" ADD CONSTRAINT "collaborations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "collaborations" ADD CONSTRAINT "collaborations_communique_id_communiques_id_fk" FOREIGN KEY ("communique_id") REFERENCES "public"."communiques"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "collaborations" ADD CONSTRAINT "collaborations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_carried_by" ADD CONSTRAINT "topics_carried_by_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_carried_by" ADD CONSTRAINT "topics_carried_by_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_claimants" ADD CONSTRAINT "topics_claimants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_claimants" ADD CONSTRAINT "topics_claimants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_carried_by" ADD CONSTRAINT "_topics_v_version_carried_by_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_version_carried_by" ADD CONSTRAINT "_topics_v_version_carried_by_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_claimants" ADD CONSTRAINT "_topics_v_version_claimants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_version_claimants" ADD CONSTRAINT "_topics_v_version_claimants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_events" ADD CONSTRAINT "communiques_events_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communiques_events" ADD CONSTRAINT "communiques_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_topics" ADD CONSTRAINT "communiques_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communiques_topics" ADD CONSTRAINT "communiques_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_press_contacts_languages" ADD CONSTRAINT "communiques_press_contacts_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."communiques_press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_press_contacts" ADD CONSTRAINT "communiques_press_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_corrections" ADD CONSTRAINT "communiques_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_corrections_locales" ADD CONSTRAINT "communiques_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_attachments" ADD CONSTRAINT "communiques_attachments_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communiques_attachments" ADD CONSTRAINT "communiques_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_attachments_locales" ADD CONSTRAINT "communiques_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communiques_locales" ADD CONSTRAINT "communiques_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_events" ADD CONSTRAINT "_communiques_v_version_events_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_events" ADD CONSTRAINT "_communiques_v_version_events_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_topics" ADD CONSTRAINT "_communiques_v_version_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_topics" ADD CONSTRAINT "_communiques_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_press_contacts_languages" ADD CONSTRAINT "_communiques_v_version_press_contacts_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_communiques_v_version_press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_press_contacts" ADD CONSTRAINT "_communiques_v_version_press_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_corrections" ADD CONSTRAINT "_communiques_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_corrections_locales" ADD CONSTRAINT "_communiques_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_attachments" ADD CONSTRAINT "_communiques_v_version_attachments_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_attachments" ADD CONSTRAINT "_communiques_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v_version_attachments_locales" ADD CONSTRAINT "_communiques_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_communiques_v" ADD CONSTRAINT "_communiques_v_parent_id_communiques_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."communiques"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_communiques_v_locales" ADD CONSTRAINT "_communiques_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_communiques_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_press_contacts_languages" ADD CONSTRAINT "organisations_press_contacts_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations_press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_press_contacts" ADD CONSTRAINT "organisations_press_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_links" ADD CONSTRAINT "organisations_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_press_contacts_languages" ADD CONSTRAINT "_organisations_v_version_press_contacts_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v_version_press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_press_contacts" ADD CONSTRAINT "_organisations_v_version_press_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_links" ADD CONSTRAINT "_organisations_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers_works" ADD CONSTRAINT "speakers_works_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers_links" ADD CONSTRAINT "speakers_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers" ADD CONSTRAINT "speakers_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speakers" ADD CONSTRAINT "speakers_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speakers_locales" ADD CONSTRAINT "speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_speakers_v_version_works" ADD CONSTRAINT "_speakers_v_version_works_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_speakers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_speakers_v_version_links" ADD CONSTRAINT "_speakers_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_speakers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_speakers_v" ADD CONSTRAINT "_speakers_v_parent_id_speakers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speakers_v" ADD CONSTRAINT "_speakers_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speakers_v" ADD CONSTRAINT "_speakers_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speakers_v_locales" ADD CONSTRAINT "_speakers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_speakers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues_accessibility_answers" ADD CONSTRAINT "venues_accessibility_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues_accessibility_answers_locales" ADD CONSTRAINT "venues_accessibility_answers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."venues_accessibility_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues" ADD CONSTRAINT "venues_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "venues_locales" ADD CONSTRAINT "venues_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_venues_v_version_accessibility_answers" ADD CONSTRAINT "_venues_v_version_accessibility_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_venues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_venues_v_version_accessibility_answers_locales" ADD CONSTRAINT "_venues_v_version_accessibility_answers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_venues_v_version_accessibility_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_parent_id_venues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v_locales" ADD CONSTRAINT "_venues_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_venues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_collaborations_fk" FOREIGN KEY ("collaborations_id") REFERENCES "public"."collaborations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_communiques_fk" FOREIGN KEY ("communiques_id") REFERENCES "public"."communiques"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_venues_fk" FOREIGN KEY ("venues_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_slots_order_idx" ON "events_slots" USING btree ("_order");
  CREATE INDEX "events_slots_parent_id_idx" ON "events_slots" USING btree ("_parent_id");
  CREATE INDEX "events_supporters_order_idx" ON "events_supporters" USING btree ("_order");
  CREATE INDEX "events_supporters_parent_id_idx" ON "events_supporters" USING btree ("_parent_id");
  CREATE INDEX "events_supporters_organisation_idx" ON "events_supporters" USING btree ("organisation_id");
  CREATE INDEX "events_supporters_logo_idx" ON "events_supporters" USING btree ("logo_id");
  CREATE UNIQUE INDEX "events_supporters_locales_locale_parent_id_unique" ON "events_supporters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_languages_order_idx" ON "events_languages" USING btree ("order");
  CREATE INDEX "events_languages_parent_idx" ON "events_languages" USING btree ("parent_id");
  CREATE INDEX "events_services_order_idx" ON "events_services" USING btree ("_order");
  CREATE INDEX "events_services_parent_id_idx" ON "events_services" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_services_locales_locale_parent_id_unique" ON "events_services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_topics_order_idx" ON "events_topics" USING btree ("_order");
  CREATE INDEX "events_topics_parent_id_idx" ON "events_topics" USING btree ("_parent_id");
  CREATE INDEX "events_topics_topic_idx" ON "events_topics" USING btree ("topic_id");
  CREATE INDEX "events_archive_order_idx" ON "events_archive" USING btree ("_order");
  CREATE INDEX "events_archive_parent_id_idx" ON "events_archive" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_archive_locales_locale_parent_id_unique" ON "events_archive_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_image_idx" ON "events" USING btree ("image_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_venue_idx" ON "events" USING btree ("venue_id");
  CREATE INDEX "events_booking_booking_by_idx" ON "events" USING btree ("booking_by_id");
  CREATE INDEX "events_parent_idx" ON "events" USING btree ("parent_id");
  CREATE INDEX "events_starts_instant_idx" ON "events" USING btree ("starts_instant");
  CREATE INDEX "events_ends_instant_idx" ON "events" USING btree ("ends_instant");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_slots_order_idx" ON "_events_v_version_slots" USING btree ("_order");
  CREATE INDEX "_events_v_version_slots_parent_id_idx" ON "_events_v_version_slots" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_supporters_order_idx" ON "_events_v_version_supporters" USING btree ("_order");
  CREATE INDEX "_events_v_version_supporters_parent_id_idx" ON "_events_v_version_supporters" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_supporters_organisation_idx" ON "_events_v_version_supporters" USING btree ("organisation_id");
  CREATE INDEX "_events_v_version_supporters_logo_idx" ON "_events_v_version_supporters" USING btree ("logo_id");
  CREATE UNIQUE INDEX "_events_v_version_supporters_locales_locale_parent_id_unique" ON "_events_v_version_supporters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_languages_order_idx" ON "_events_v_version_languages" USING btree ("order");
  CREATE INDEX "_events_v_version_languages_parent_idx" ON "_events_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_services_order_idx" ON "_events_v_version_services" USING btree ("_order");
  CREATE INDEX "_events_v_version_services_parent_id_idx" ON "_events_v_version_services" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_services_locales_locale_parent_id_unique" ON "_events_v_version_services_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_topics_order_idx" ON "_events_v_version_topics" USING btree ("_order");
  CREATE INDEX "_events_v_version_topics_parent_id_idx" ON "_events_v_version_topics" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_topics_topic_idx" ON "_events_v_version_topics" USING btree ("topic_id");
  CREATE INDEX "_events_v_version_archive_order_idx" ON "_events_v_version_archive" USING btree ("_order");
  CREATE INDEX "_events_v_version_archive_parent_id_idx" ON "_events_v_version_archive" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_archive_locales_locale_parent_id_unique" ON "_events_v_version_archive_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_image_idx" ON "_events_v" USING btree ("version_image_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_venue_idx" ON "_events_v" USING btree ("version_venue_id");
  CREATE INDEX "_events_v_version_booking_version_booking_by_idx" ON "_events_v" USING btree ("version_booking_by_id");
  CREATE INDEX "_events_v_version_version_parent_idx" ON "_events_v" USING btree ("version_parent_id");
  CREATE INDEX "_events_v_version_version_starts_instant_idx" ON "_events_v" USING btree ("version_starts_instant");
  CREATE INDEX "_events_v_version_version_ends_instant_idx" ON "_events_v" USING btree ("version_ends_instant");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_participations_affiliations_order_idx" ON "sessions_participations_affiliations" USING btree ("_order");
  CREATE INDEX "sessions_participations_affiliations_parent_id_idx" ON "sessions_participations_affiliations" USING btree ("_parent_id");
  CREATE INDEX "sessions_participations_affiliations_organisation_idx" ON "sessions_participations_affiliations" USING btree ("organisation_id");
  CREATE INDEX "sessions_participations_affiliations_campaign_idx" ON "sessions_participations_affiliations" USING btree ("campaign_id");
  CREATE INDEX "sessions_participations_order_idx" ON "sessions_participations" USING btree ("_order");
  CREATE INDEX "sessions_participations_parent_id_idx" ON "sessions_participations" USING btree ("_parent_id");
  CREATE INDEX "sessions_participations_speaker_idx" ON "sessions_participations" USING btree ("speaker_id");
  CREATE INDEX "sessions_participations_organisation_idx" ON "sessions_participations" USING btree ("organisation_id");
  CREATE INDEX "sessions_parts_order_idx" ON "sessions_parts" USING btree ("_order");
  CREATE INDEX "sessions_parts_parent_id_idx" ON "sessions_parts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sessions_parts_locales_locale_parent_id_unique" ON "sessions_parts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_topics_order_idx" ON "sessions_topics" USING btree ("_order");
  CREATE INDEX "sessions_topics_parent_id_idx" ON "sessions_topics" USING btree ("_parent_id");
  CREATE INDEX "sessions_topics_topic_idx" ON "sessions_topics" USING btree ("topic_id");
  CREATE INDEX "sessions_questions_order_idx" ON "sessions_questions" USING btree ("_order");
  CREATE INDEX "sessions_questions_parent_id_idx" ON "sessions_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sessions_questions_locales_locale_parent_id_unique" ON "sessions_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sessions_resources_order_idx" ON "sessions_resources" USING btree ("_order");
  CREATE INDEX "sessions_resources_parent_id_idx" ON "sessions_resources" USING btree ("_parent_id");
  CREATE INDEX "sessions_event_idx" ON "sessions" USING btree ("event_id");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "sessions_deleted_at_idx" ON "sessions" USING btree ("deleted_at");
  CREATE INDEX "sessions__status_idx" ON "sessions" USING btree ("_status");
  CREATE UNIQUE INDEX "sessions_locales_locale_parent_id_unique" ON "sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_participations_affiliations_order_idx" ON "_sessions_v_version_participations_affiliations" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_participations_affiliations_parent_id_idx" ON "_sessions_v_version_participations_affiliations" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_participations_affiliations_organisa_idx" ON "_sessions_v_version_participations_affiliations" USING btree ("organisation_id");
  CREATE INDEX "_sessions_v_version_participations_affiliations_campaign_idx" ON "_sessions_v_version_participations_affiliations" USING btree ("campaign_id");
  CREATE INDEX "_sessions_v_version_participations_order_idx" ON "_sessions_v_version_participations" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_participations_parent_id_idx" ON "_sessions_v_version_participations" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_participations_speaker_idx" ON "_sessions_v_version_participations" USING btree ("speaker_id");
  CREATE INDEX "_sessions_v_version_participations_organisation_idx" ON "_sessions_v_version_participations" USING btree ("organisation_id");
  CREATE INDEX "_sessions_v_version_parts_order_idx" ON "_sessions_v_version_parts" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_parts_parent_id_idx" ON "_sessions_v_version_parts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sessions_v_version_parts_locales_locale_parent_id_unique" ON "_sessions_v_version_parts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_topics_order_idx" ON "_sessions_v_version_topics" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_topics_parent_id_idx" ON "_sessions_v_version_topics" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_version_topics_topic_idx" ON "_sessions_v_version_topics" USING btree ("topic_id");
  CREATE INDEX "_sessions_v_version_questions_order_idx" ON "_sessions_v_version_questions" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_questions_parent_id_idx" ON "_sessions_v_version_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sessions_v_version_questions_locales_locale_parent_id_uniqu" ON "_sessions_v_version_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sessions_v_version_resources_order_idx" ON "_sessions_v_version_resources" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_resources_parent_id_idx" ON "_sessions_v_version_resources" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_parent_idx" ON "_sessions_v" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_version_version_event_idx" ON "_sessions_v" USING btree ("version_event_id");
  CREATE INDEX "_sessions_v_version_version_updated_at_idx" ON "_sessions_v" USING btree ("version_updated_at");
  CREATE INDEX "_sessions_v_version_version_created_at_idx" ON "_sessions_v" USING btree ("version_created_at");
  CREATE INDEX "_sessions_v_version_version_deleted_at_idx" ON "_sessions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sessions_v_version_version__status_idx" ON "_sessions_v" USING btree ("version__status");
  CREATE INDEX "_sessions_v_created_at_idx" ON "_sessions_v" USING btree ("created_at");
  CREATE INDEX "_sessions_v_updated_at_idx" ON "_sessions_v" USING btree ("updated_at");
  CREATE INDEX "_sessions_v_snapshot_idx" ON "_sessions_v" USING btree ("snapshot");
  CREATE INDEX "_sessions_v_published_locale_idx" ON "_sessions_v" USING btree ("published_locale");
  CREATE INDEX "_sessions_v_latest_idx" ON "_sessions_v" USING btree ("latest");
  CREATE INDEX "_sessions_v_autosave_idx" ON "_sessions_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_sessions_v_locales_locale_parent_id_unique" ON "_sessions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "collaborations_event_idx" ON "collaborations" USING btree ("event_id");
  CREATE INDEX "collaborations_communique_idx" ON "collaborations" USING btree ("communique_id");
  CREATE INDEX "collaborations_organisation_idx" ON "collaborations" USING btree ("organisation_id");
  CREATE INDEX "collaborations_updated_at_idx" ON "collaborations" USING btree ("updated_at");
  CREATE INDEX "collaborations_created_at_idx" ON "collaborations" USING btree ("created_at");
  CREATE INDEX "topics_carried_by_order_idx" ON "topics_carried_by" USING btree ("_order");
  CREATE INDEX "topics_carried_by_parent_id_idx" ON "topics_carried_by" USING btree ("_parent_id");
  CREATE INDEX "topics_carried_by_organisation_idx" ON "topics_carried_by" USING btree ("organisation_id");
  CREATE INDEX "topics_claimants_order_idx" ON "topics_claimants" USING btree ("_order");
  CREATE INDEX "topics_claimants_parent_id_idx" ON "topics_claimants" USING btree ("_parent_id");
  CREATE INDEX "topics_claimants_organisation_idx" ON "topics_claimants" USING btree ("organisation_id");
  CREATE INDEX "topics_owner_idx" ON "topics" USING btree ("owner_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_version_carried_by_order_idx" ON "_topics_v_version_carried_by" USING btree ("_order");
  CREATE INDEX "_topics_v_version_carried_by_parent_id_idx" ON "_topics_v_version_carried_by" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_carried_by_organisation_idx" ON "_topics_v_version_carried_by" USING btree ("organisation_id");
  CREATE INDEX "_topics_v_version_claimants_order_idx" ON "_topics_v_version_claimants" USING btree ("_order");
  CREATE INDEX "_topics_v_version_claimants_parent_id_idx" ON "_topics_v_version_claimants" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_claimants_organisation_idx" ON "_topics_v_version_claimants" USING btree ("organisation_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_owner_idx" ON "_topics_v" USING btree ("version_owner_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_autosave_idx" ON "_topics_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "communiques_events_order_idx" ON "communiques_events" USING btree ("_order");
  CREATE INDEX "communiques_events_parent_id_idx" ON "communiques_events" USING btree ("_parent_id");
  CREATE INDEX "communiques_events_event_idx" ON "communiques_events" USING btree ("event_id");
  CREATE INDEX "communiques_topics_order_idx" ON "communiques_topics" USING btree ("_order");
  CREATE INDEX "communiques_topics_parent_id_idx" ON "communiques_topics" USING btree ("_parent_id");
  CREATE INDEX "communiques_topics_topic_idx" ON "communiques_topics" USING btree ("topic_id");
  CREATE INDEX "communiques_press_contacts_languages_order_idx" ON "communiques_press_contacts_languages" USING btree ("order");
  CREATE INDEX "communiques_press_contacts_languages_parent_idx" ON "communiques_press_contacts_languages" USING btree ("parent_id");
  CREATE INDEX "communiques_press_contacts_order_idx" ON "communiques_press_contacts" USING btree ("_order");
  CREATE INDEX "communiques_press_contacts_parent_id_idx" ON "communiques_press_contacts" USING btree ("_parent_id");
  CREATE INDEX "communiques_corrections_order_idx" ON "communiques_corrections" USING btree ("_order");
  CREATE INDEX "communiques_corrections_parent_id_idx" ON "communiques_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "communiques_corrections_locales_locale_parent_id_unique" ON "communiques_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "communiques_attachments_order_idx" ON "communiques_attachments" USING btree ("_order");
  CREATE INDEX "communiques_attachments_parent_id_idx" ON "communiques_attachments" USING btree ("_parent_id");
  CREATE INDEX "communiques_attachments_file_idx" ON "communiques_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "communiques_attachments_locales_locale_parent_id_unique" ON "communiques_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "communiques_updated_at_idx" ON "communiques" USING btree ("updated_at");
  CREATE INDEX "communiques_created_at_idx" ON "communiques" USING btree ("created_at");
  CREATE INDEX "communiques_deleted_at_idx" ON "communiques" USING btree ("deleted_at");
  CREATE INDEX "communiques__status_idx" ON "communiques" USING btree ("_status");
  CREATE UNIQUE INDEX "communiques_locales_locale_parent_id_unique" ON "communiques_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_communiques_v_version_events_order_idx" ON "_communiques_v_version_events" USING btree ("_order");
  CREATE INDEX "_communiques_v_version_events_parent_id_idx" ON "_communiques_v_version_events" USING btree ("_parent_id");
  CREATE INDEX "_communiques_v_version_events_event_idx" ON "_communiques_v_version_events" USING btree ("event_id");
  CREATE INDEX "_communiques_v_version_topics_order_idx" ON "_communiques_v_version_topics" USING btree ("_order");
  CREATE INDEX "_communiques_v_version_topics_parent_id_idx" ON "_communiques_v_version_topics" USING btree ("_parent_id");
  CREATE INDEX "_communiques_v_version_topics_topic_idx" ON "_communiques_v_version_topics" USING btree ("topic_id");
  CREATE INDEX "_communiques_v_version_press_contacts_languages_order_idx" ON "_communiques_v_version_press_contacts_languages" USING btree ("order");
  CREATE INDEX "_communiques_v_version_press_contacts_languages_parent_idx" ON "_communiques_v_version_press_contacts_languages" USING btree ("parent_id");
  CREATE INDEX "_communiques_v_version_press_contacts_order_idx" ON "_communiques_v_version_press_contacts" USING btree ("_order");
  CREATE INDEX "_communiques_v_version_press_contacts_parent_id_idx" ON "_communiques_v_version_press_contacts" USING btree ("_parent_id");
  CREATE INDEX "_communiques_v_version_corrections_order_idx" ON "_communiques_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_communiques_v_version_corrections_parent_id_idx" ON "_communiques_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_communiques_v_version_corrections_locales_locale_parent_id_" ON "_communiques_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_communiques_v_version_attachments_order_idx" ON "_communiques_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_communiques_v_version_attachments_parent_id_idx" ON "_communiques_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_communiques_v_version_attachments_file_idx" ON "_communiques_v_version_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "_communiques_v_version_attachments_locales_locale_parent_id_" ON "_communiques_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_communiques_v_parent_idx" ON "_communiques_v" USING btree ("parent_id");
  CREATE INDEX "_communiques_v_version_version_updated_at_idx" ON "_communiques_v" USING btree ("version_updated_at");
  CREATE INDEX "_communiques_v_version_version_created_at_idx" ON "_communiques_v" USING btree ("version_created_at");
  CREATE INDEX "_communiques_v_version_version_deleted_at_idx" ON "_communiques_v" USING btree ("version_deleted_at");
  CREATE INDEX "_communiques_v_version_version__status_idx" ON "_communiques_v" USING btree ("version__status");
  CREATE INDEX "_communiques_v_created_at_idx" ON "_communiques_v" USING btree ("created_at");
  CREATE INDEX "_communiques_v_updated_at_idx" ON "_communiques_v" USING btree ("updated_at");
  CREATE INDEX "_communiques_v_snapshot_idx" ON "_communiques_v" USING btree ("snapshot");
  CREATE INDEX "_communiques_v_published_locale_idx" ON "_communiques_v" USING btree ("published_locale");
  CREATE INDEX "_communiques_v_latest_idx" ON "_communiques_v" USING btree ("latest");
  CREATE INDEX "_communiques_v_autosave_idx" ON "_communiques_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_communiques_v_locales_locale_parent_id_unique" ON "_communiques_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "pages_key_idx" ON "pages" USING btree ("key");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_key_idx" ON "_pages_v" USING btree ("version_key");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_avif960_sizes_avif960_filename_idx" ON "media" USING btree ("sizes_avif960_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "media_sizes_webp480_sizes_webp480_filename_idx" ON "media" USING btree ("sizes_webp480_filename");
  CREATE INDEX "media_sizes_webp960_sizes_webp960_filename_idx" ON "media" USING btree ("sizes_webp960_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_press_contacts_languages_order_idx" ON "organisations_press_contacts_languages" USING btree ("order");
  CREATE INDEX "organisations_press_contacts_languages_parent_idx" ON "organisations_press_contacts_languages" USING btree ("parent_id");
  CREATE INDEX "organisations_press_contacts_order_idx" ON "organisations_press_contacts" USING btree ("_order");
  CREATE INDEX "organisations_press_contacts_parent_id_idx" ON "organisations_press_contacts" USING btree ("_parent_id");
  CREATE INDEX "organisations_links_order_idx" ON "organisations_links" USING btree ("_order");
  CREATE INDEX "organisations_links_parent_id_idx" ON "organisations_links" USING btree ("_parent_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_version_press_contacts_languages_order_idx" ON "_organisations_v_version_press_contacts_languages" USING btree ("order");
  CREATE INDEX "_organisations_v_version_press_contacts_languages_parent_idx" ON "_organisations_v_version_press_contacts_languages" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_press_contacts_order_idx" ON "_organisations_v_version_press_contacts" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_press_contacts_parent_id_idx" ON "_organisations_v_version_press_contacts" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_links_order_idx" ON "_organisations_v_version_links" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_links_parent_id_idx" ON "_organisations_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_autosave_idx" ON "_organisations_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "speakers_works_order_idx" ON "speakers_works" USING btree ("_order");
  CREATE INDEX "speakers_works_parent_id_idx" ON "speakers_works" USING btree ("_parent_id");
  CREATE INDEX "speakers_links_order_idx" ON "speakers_links" USING btree ("_order");
  CREATE INDEX "speakers_links_parent_id_idx" ON "speakers_links" USING btree ("_parent_id");
  CREATE INDEX "speakers_portrait_idx" ON "speakers" USING btree ("portrait_id");
  CREATE INDEX "speakers_owner_idx" ON "speakers" USING btree ("owner_id");
  CREATE INDEX "speakers_updated_at_idx" ON "speakers" USING btree ("updated_at");
  CREATE INDEX "speakers_created_at_idx" ON "speakers" USING btree ("created_at");
  CREATE INDEX "speakers_deleted_at_idx" ON "speakers" USING btree ("deleted_at");
  CREATE INDEX "speakers__status_idx" ON "speakers" USING btree ("_status");
  CREATE UNIQUE INDEX "speakers_locales_locale_parent_id_unique" ON "speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_speakers_v_version_works_order_idx" ON "_speakers_v_version_works" USING btree ("_order");
  CREATE INDEX "_speakers_v_version_works_parent_id_idx" ON "_speakers_v_version_works" USING btree ("_parent_id");
  CREATE INDEX "_speakers_v_version_links_order_idx" ON "_speakers_v_version_links" USING btree ("_order");
  CREATE INDEX "_speakers_v_version_links_parent_id_idx" ON "_speakers_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_speakers_v_parent_idx" ON "_speakers_v" USING btree ("parent_id");
  CREATE INDEX "_speakers_v_version_version_portrait_idx" ON "_speakers_v" USING btree ("version_portrait_id");
  CREATE INDEX "_speakers_v_version_version_owner_idx" ON "_speakers_v" USING btree ("version_owner_id");
  CREATE INDEX "_speakers_v_version_version_updated_at_idx" ON "_speakers_v" USING btree ("version_updated_at");
  CREATE INDEX "_speakers_v_version_version_created_at_idx" ON "_speakers_v" USING btree ("version_created_at");
  CREATE INDEX "_speakers_v_version_version_deleted_at_idx" ON "_speakers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_speakers_v_version_version__status_idx" ON "_speakers_v" USING btree ("version__status");
  CREATE INDEX "_speakers_v_created_at_idx" ON "_speakers_v" USING btree ("created_at");
  CREATE INDEX "_speakers_v_updated_at_idx" ON "_speakers_v" USING btree ("updated_at");
  CREATE INDEX "_speakers_v_snapshot_idx" ON "_speakers_v" USING btree ("snapshot");
  CREATE INDEX "_speakers_v_published_locale_idx" ON "_speakers_v" USING btree ("published_locale");
  CREATE INDEX "_speakers_v_latest_idx" ON "_speakers_v" USING btree ("latest");
  CREATE INDEX "_speakers_v_autosave_idx" ON "_speakers_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_speakers_v_locales_locale_parent_id_unique" ON "_speakers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "venues_accessibility_answers_order_idx" ON "venues_accessibility_answers" USING btree ("_order");
  CREATE INDEX "venues_accessibility_answers_parent_id_idx" ON "venues_accessibility_answers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "venues_accessibility_answers_locales_locale_parent_id_unique" ON "venues_accessibility_answers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "venues_city_idx" ON "venues" USING btree ("city");
  CREATE INDEX "venues_owner_idx" ON "venues" USING btree ("owner_id");
  CREATE INDEX "venues_updated_at_idx" ON "venues" USING btree ("updated_at");
  CREATE INDEX "venues_created_at_idx" ON "venues" USING btree ("created_at");
  CREATE INDEX "venues_deleted_at_idx" ON "venues" USING btree ("deleted_at");
  CREATE INDEX "venues__status_idx" ON "venues" USING btree ("_status");
  CREATE UNIQUE INDEX "venues_locales_locale_parent_id_unique" ON "venues_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_venues_v_version_accessibility_answers_order_idx" ON "_venues_v_version_accessibility_answers" USING btree ("_order");
  CREATE INDEX "_venues_v_version_accessibility_answers_parent_id_idx" ON "_venues_v_version_accessibility_answers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_venues_v_version_accessibility_answers_locales_locale_paren" ON "_venues_v_version_accessibility_answers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_venues_v_parent_idx" ON "_venues_v" USING btree ("parent_id");
  CREATE INDEX "_venues_v_version_version_city_idx" ON "_venues_v" USING btree ("version_city");
  CREATE INDEX "_venues_v_version_version_owner_idx" ON "_venues_v" USING btree ("version_owner_id");
  CREATE INDEX "_venues_v_version_version_updated_at_idx" ON "_venues_v" USING btree ("version_updated_at");
  CREATE INDEX "_venues_v_version_version_created_at_idx" ON "_venues_v" USING btree ("version_created_at");
  CREATE INDEX "_venues_v_version_version_deleted_at_idx" ON "_venues_v" USING btree ("version_deleted_at");
  CREATE INDEX "_venues_v_version_version__status_idx" ON "_venues_v" USING btree ("version__status");
  CREATE INDEX "_venues_v_created_at_idx" ON "_venues_v" USING btree ("created_at");
  CREATE INDEX "_venues_v_updated_at_idx" ON "_venues_v" USING btree ("updated_at");
  CREATE INDEX "_venues_v_snapshot_idx" ON "_venues_v" USING btree ("snapshot");
  CREATE INDEX "_venues_v_published_locale_idx" ON "_venues_v" USING btree ("published_locale");
  CREATE INDEX "_venues_v_latest_idx" ON "_venues_v" USING btree ("latest");
  CREATE INDEX "_venues_v_autosave_idx" ON "_venues_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_venues_v_locales_locale_parent_id_unique" ON "_venues_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_organisation_idx" ON "users_memberships" USING btree ("organisation_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("sessions_id");
  CREATE INDEX "payload_locked_documents_rels_collaborations_id_idx" ON "payload_locked_documents_rels" USING btree ("collaborations_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_communiques_id_idx" ON "payload_locked_documents_rels" USING btree ("communiques_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_speakers_id_idx" ON "payload_locked_documents_rels" USING btree ("speakers_id");
  CREATE INDEX "payload_locked_documents_rels_venues_id_idx" ON "payload_locked_documents_rels" USING btree ("venues_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_slots" CASCADE;
  DROP TABLE "events_supporters" CASCADE;
  DROP TABLE "events_supporters_locales" CASCADE;
  DROP TABLE "events_languages" CASCADE;
  DROP TABLE "events_services" CASCADE;
  DROP TABLE "events_services_locales" CASCADE;
  DROP TABLE "events_topics" CASCADE;
  DROP TABLE "events_archive" CASCADE;
  DROP TABLE "events_archive_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "_events_v_version_slots" CASCADE;
  DROP TABLE "_events_v_version_supporters" CASCADE;
  DROP TABLE "_events_v_version_supporters_locales" CASCADE;
  DROP TABLE "_events_v_version_languages" CASCADE;
  DROP TABLE "_events_v_version_services" CASCADE;
  DROP TABLE "_events_v_version_services_locales" CASCADE;
  DROP TABLE "_events_v_version_topics" CASCADE;
  DROP TABLE "_events_v_version_archive" CASCADE;
  DROP TABLE "_events_v_version_archive_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "sessions_participations_affiliations" CASCADE;
  DROP TABLE "sessions_participations" CASCADE;
  DROP TABLE "sessions_parts" CASCADE;
  DROP TABLE "sessions_parts_locales" CASCADE;
  DROP TABLE "sessions_topics" CASCADE;
  DROP TABLE "sessions_questions" CASCADE;
  DROP TABLE "sessions_questions_locales" CASCADE;
  DROP TABLE "sessions_resources" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_locales" CASCADE;
  DROP TABLE "_sessions_v_version_participations_affiliations" CASCADE;
  DROP TABLE "_sessions_v_version_participations" CASCADE;
  DROP TABLE "_sessions_v_version_parts" CASCADE;
  DROP TABLE "_sessions_v_version_parts_locales" CASCADE;
  DROP TABLE "_sessions_v_version_topics" CASCADE;
  DROP TABLE "_sessions_v_version_questions" CASCADE;
  DROP TABLE "_sessions_v_version_questions_locales" CASCADE;
  DROP TABLE "_sessions_v_version_resources" CASCADE;
  DROP TABLE "_sessions_v" CASCADE;
  DROP TABLE "_sessions_v_locales" CASCADE;
  DROP TABLE "collaborations" CASCADE;
  DROP TABLE "topics_carried_by" CASCADE;
  DROP TABLE "topics_claimants" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v_version_carried_by" CASCADE;
  DROP TABLE "_topics_v_version_claimants" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "communiques_events" CASCADE;
  DROP TABLE "communiques_topics" CASCADE;
  DROP TABLE "communiques_press_contacts_languages" CASCADE;
  DROP TABLE "communiques_press_contacts" CASCADE;
  DROP TABLE "communiques_corrections" CASCADE;
  DROP TABLE "communiques_corrections_locales" CASCADE;
  DROP TABLE "communiques_attachments" CASCADE;
  DROP TABLE "communiques_attachments_locales" CASCADE;
  DROP TABLE "communiques" CASCADE;
  DROP TABLE "communiques_locales" CASCADE;
  DROP TABLE "_communiques_v_version_events" CASCADE;
  DROP TABLE "_communiques_v_version_topics" CASCADE;
  DROP TABLE "_communiques_v_version_press_contacts_languages" CASCADE;
  DROP TABLE "_communiques_v_version_press_contacts" CASCADE;
  DROP TABLE "_communiques_v_version_corrections" CASCADE;
  DROP TABLE "_communiques_v_version_corrections_locales" CASCADE;
  DROP TABLE "_communiques_v_version_attachments" CASCADE;
  DROP TABLE "_communiques_v_version_attachments_locales" CASCADE;
  DROP TABLE "_communiques_v" CASCADE;
  DROP TABLE "_communiques_v_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "organisations_press_contacts_languages" CASCADE;
  DROP TABLE "organisations_press_contacts" CASCADE;
  DROP TABLE "organisations_links" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v_version_press_contacts_languages" CASCADE;
  DROP TABLE "_organisations_v_version_press_contacts" CASCADE;
  DROP TABLE "_organisations_v_version_links" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "speakers_works" CASCADE;
  DROP TABLE "speakers_links" CASCADE;
  DROP TABLE "speakers" CASCADE;
  DROP TABLE "speakers_locales" CASCADE;
  DROP TABLE "_speakers_v_version_works" CASCADE;
  DROP TABLE "_speakers_v_version_links" CASCADE;
  DROP TABLE "_speakers_v" CASCADE;
  DROP TABLE "_speakers_v_locales" CASCADE;
  DROP TABLE "venues_accessibility_answers" CASCADE;
  DROP TABLE "venues_accessibility_answers_locales" CASCADE;
  DROP TABLE "venues" CASCADE;
  DROP TABLE "venues_locales" CASCADE;
  DROP TABLE "_venues_v_version_accessibility_answers" CASCADE;
  DROP TABLE "_venues_v_version_accessibility_answers_locales" CASCADE;
  DROP TABLE "_venues_v" CASCADE;
  DROP TABLE "_venues_v_locales" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_events_languages";
  DROP TYPE "public"."enum_events_services_kind";
  DROP TYPE "public"."enum_events_services_answer";
  DROP TYPE "public"."enum_events_archive_kind";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_paper";
  DROP TYPE "public"."enum_events_attendance_mode";
  DROP TYPE "public"."enum_events_price_kind";
  DROP TYPE "public"."enum_events_price_currency";
  DROP TYPE "public"."enum_events_booking_policy";
  DROP TYPE "public"."enum_events_licence";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_languages";
  DROP TYPE "public"."enum__events_v_version_services_kind";
  DROP TYPE "public"."enum__events_v_version_services_answer";
  DROP TYPE "public"."enum__events_v_version_archive_kind";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_paper";
  DROP TYPE "public"."enum__events_v_version_attendance_mode";
  DROP TYPE "public"."enum__events_v_version_price_kind";
  DROP TYPE "public"."enum__events_v_version_price_currency";
  DROP TYPE "public"."enum__events_v_version_booking_policy";
  DROP TYPE "public"."enum__events_v_version_licence";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_sessions_participations_affiliations_language";
  DROP TYPE "public"."enum_sessions_participations_role";
  DROP TYPE "public"."enum_sessions_participations_placeholder";
  DROP TYPE "public"."enum_sessions_kind";
  DROP TYPE "public"."enum_sessions_language";
  DROP TYPE "public"."enum_sessions_recording";
  DROP TYPE "public"."enum_sessions_status";
  DROP TYPE "public"."enum__sessions_v_version_participations_affiliations_language";
  DROP TYPE "public"."enum__sessions_v_version_participations_role";
  DROP TYPE "public"."enum__sessions_v_version_participations_placeholder";
  DROP TYPE "public"."enum__sessions_v_version_kind";
  DROP TYPE "public"."enum__sessions_v_version_language";
  DROP TYPE "public"."enum__sessions_v_version_recording";
  DROP TYPE "public"."enum__sessions_v_version_status";
  DROP TYPE "public"."enum__sessions_v_published_locale";
  DROP TYPE "public"."enum_collaborations_role";
  DROP TYPE "public"."enum_collaborations_status";
  DROP TYPE "public"."enum_collaborations_channel";
  DROP TYPE "public"."enum_topics_kind";
  DROP TYPE "public"."enum_topics_scope";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_kind";
  DROP TYPE "public"."enum__topics_v_version_scope";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum_communiques_press_contacts_languages";
  DROP TYPE "public"."enum_communiques_kind";
  DROP TYPE "public"."enum_communiques_licence";
  DROP TYPE "public"."enum_communiques_status";
  DROP TYPE "public"."enum__communiques_v_version_press_contacts_languages";
  DROP TYPE "public"."enum__communiques_v_version_kind";
  DROP TYPE "public"."enum__communiques_v_version_licence";
  DROP TYPE "public"."enum__communiques_v_version_status";
  DROP TYPE "public"."enum__communiques_v_published_locale";
  DROP TYPE "public"."enum_pages_key";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_key";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_organisations_press_contacts_languages";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_scope";
  DROP TYPE "public"."enum_organisations_hue";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_press_contacts_languages";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum__organisations_v_version_scope";
  DROP TYPE "public"."enum__organisations_v_version_hue";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_speakers_status";
  DROP TYPE "public"."enum__speakers_v_version_status";
  DROP TYPE "public"."enum__speakers_v_published_locale";
  DROP TYPE "public"."enum_venues_accessibility_answers_kind";
  DROP TYPE "public"."enum_venues_accessibility_answers_answer";
  DROP TYPE "public"."enum_venues_status";
  DROP TYPE "public"."enum__venues_v_version_accessibility_answers_kind";
  DROP TYPE "public"."enum__venues_v_version_accessibility_answers_answer";
  DROP TYPE "public"."enum__venues_v_version_status";
  DROP TYPE "public"."enum__venues_v_published_locale";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_users_language";`)
}
