import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Memberships become records of their own, and who keeps a shared record leaves its drafted form: rights never live in fields that a draft can change. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_memberships_role" AS ENUM('contributor', 'publisher', 'coordinator');
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"role" "enum_memberships_role" DEFAULT 'contributor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  INSERT INTO "memberships" ("id", "person_id", "organisation_id", "role")
    SELECT DISTINCT ON ("_parent_id", "organisation_id") gen_random_uuid(), "_parent_id", "organisation_id", "role"::text::"enum_memberships_role"
      FROM "users_memberships" ORDER BY "_parent_id", "organisation_id", "role" DESC;

  CREATE TABLE "owner_records" (
    "document_id" uuid PRIMARY KEY,
    "concept" text NOT NULL,
    "organisation_id" uuid NOT NULL REFERENCES "organisations" ON DELETE cascade
  );
  CREATE TABLE "working_copies" (
    "document_id" uuid PRIMARY KEY,
    "concept" text NOT NULL,
    "person_id" uuid NOT NULL REFERENCES "users" ON DELETE cascade
  );
  CREATE TABLE "last_saves" (
    "document_id" uuid PRIMARY KEY,
    "person_id" uuid REFERENCES "users" ON DELETE set null
  );
  CREATE TABLE "set_aside" (
    "id" uuid PRIMARY KEY,
    "concept" text NOT NULL,
    "document_id" uuid NOT NULL,
    "person_id" uuid NOT NULL REFERENCES "users" ON DELETE cascade,
    "locale" text NOT NULL,
    "data" jsonb NOT NULL,
    "at" timestamptz NOT NULL,
    UNIQUE ("document_id", "person_id")
  );
  CREATE INDEX "owner_records_organisation" ON "owner_records" ("organisation_id", "concept");
  INSERT INTO "owner_records" ("document_id", "concept", "organisation_id")
    SELECT "id", 'speakers', "owner_id" FROM "speakers" WHERE "owner_id" IS NOT NULL
    UNION ALL SELECT "id", 'venues', "owner_id" FROM "venues" WHERE "owner_id" IS NOT NULL
    UNION ALL SELECT "id", 'topics', "owner_id" FROM "topics" WHERE "owner_id" IS NOT NULL
    UNION ALL SELECT "id", 'media', "owner_id" FROM "media" WHERE "owner_id" IS NOT NULL;

  DROP TABLE "users_memberships" CASCADE;
  ALTER TABLE "topics" DROP CONSTRAINT "topics_owner_id_organisations_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT "_topics_v_version_owner_id_organisations_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT "media_owner_id_organisations_id_fk";
  
  ALTER TABLE "speakers" DROP CONSTRAINT "speakers_owner_id_organisations_id_fk";
  
  ALTER TABLE "_speakers_v" DROP CONSTRAINT "_speakers_v_version_owner_id_organisations_id_fk";
  
  ALTER TABLE "venues" DROP CONSTRAINT "venues_owner_id_organisations_id_fk";
  
  ALTER TABLE "_venues_v" DROP CONSTRAINT "_venues_v_version_owner_id_organisations_id_fk";
  
  DROP INDEX "topics_owner_idx";
  DROP INDEX "_topics_v_version_version_owner_idx";
  DROP INDEX "media_owner_idx";
  DROP INDEX "speakers_owner_idx";
  DROP INDEX "_speakers_v_version_version_owner_idx";
  DROP INDEX "venues_owner_idx";
  DROP INDEX "_venues_v_version_version_owner_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "memberships_id" uuid;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("person_id");
  CREATE INDEX "memberships_organisation_idx" ON "memberships" USING btree ("organisation_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE UNIQUE INDEX "person_organisation_idx" ON "memberships" USING btree ("person_id","organisation_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_memberships_fk" FOREIGN KEY ("memberships_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_memberships_id_idx" ON "payload_locked_documents_rels" USING btree ("memberships_id");
  ALTER TABLE "topics" DROP COLUMN "owner_id";
  ALTER TABLE "_topics_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "media" DROP COLUMN "owner_id";
  ALTER TABLE "speakers" DROP COLUMN "owner_id";
  ALTER TABLE "_speakers_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "venues" DROP COLUMN "owner_id";
  ALTER TABLE "_venues_v" DROP COLUMN "version_owner_id";
  DROP TYPE "public"."enum_users_memberships_role";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('contributor', 'publisher', 'coordinator');
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"role" "enum_users_memberships_role" DEFAULT 'publisher' NOT NULL
  );
  
  INSERT INTO "users_memberships" ("_order", "_parent_id", "id", "organisation_id", "role")
    SELECT row_number() OVER (PARTITION BY "person_id" ORDER BY "created_at"), "person_id", "id"::text, "organisation_id", "role"::text::"enum_users_memberships_role" FROM "memberships";
  DROP TABLE "memberships" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_memberships_fk";
  
  DROP INDEX "payload_locked_documents_rels_memberships_id_idx";
  ALTER TABLE "topics" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "_topics_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "media" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "speakers" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "_speakers_v" ADD COLUMN "version_owner_id" uuid;
  ALTER TABLE "venues" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "_venues_v" ADD COLUMN "version_owner_id" uuid;
  UPDATE "speakers" SET "owner_id" = o."organisation_id" FROM "owner_records" o WHERE o."document_id" = "speakers"."id";
  UPDATE "venues" SET "owner_id" = o."organisation_id" FROM "owner_records" o WHERE o."document_id" = "venues"."id";
  UPDATE "topics" SET "owner_id" = o."organisation_id" FROM "owner_records" o WHERE o."document_id" = "topics"."id";
  UPDATE "media" SET "owner_id" = o."organisation_id" FROM "owner_records" o WHERE o."document_id" = "media"."id";
  DROP TABLE "owner_records";
  DROP TABLE "working_copies";
  DROP TABLE "last_saves";
  DROP TABLE "set_aside";
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_organisation_idx" ON "users_memberships" USING btree ("organisation_id");
  ALTER TABLE "topics" ADD CONSTRAINT "topics_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "speakers" ADD CONSTRAINT "speakers_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_speakers_v" ADD CONSTRAINT "_speakers_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "venues" ADD CONSTRAINT "venues_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_venues_v" ADD CONSTRAINT "_venues_v_version_owner_id_organisations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "topics_owner_idx" ON "topics" USING btree ("owner_id");
  CREATE INDEX "_topics_v_version_version_owner_idx" ON "_topics_v" USING btree ("version_owner_id");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "speakers_owner_idx" ON "speakers" USING btree ("owner_id");
  CREATE INDEX "_speakers_v_version_version_owner_idx" ON "_speakers_v" USING btree ("version_owner_id");
  CREATE INDEX "venues_owner_idx" ON "venues" USING btree ("owner_id");
  CREATE INDEX "_venues_v_version_version_owner_idx" ON "_venues_v" USING btree ("version_owner_id");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "memberships_id";
  DROP TYPE "public"."enum_memberships_role";`)
}
