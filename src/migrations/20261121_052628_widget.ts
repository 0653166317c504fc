import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tenants_widget_greetings_visitor" AS ENUM('any', 'new', 'returning');
  CREATE TYPE "public"."enum_tenants_widget_side" AS ENUM('right', 'left');
  CREATE TABLE "tenants_widget_greetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"after_seconds" numeric DEFAULT 15 NOT NULL,
  	"path" varchar,
  	"visitor" "enum_tenants_widget_greetings_visitor" DEFAULT 'any' NOT NULL
  );
  
  ALTER TABLE "tenants" ADD COLUMN "widget_side" "enum_tenants_widget_side" DEFAULT 'right' NOT NULL;
  ALTER TABLE "tenants" ADD COLUMN "widget_away_form" boolean DEFAULT true;
  ALTER TABLE "tenants" ADD COLUMN "link_previews" boolean DEFAULT true;
  ALTER TABLE "tenants_widget_greetings" ADD CONSTRAINT "tenants_widget_greetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tenants_widget_greetings_order_idx" ON "tenants_widget_greetings" USING btree ("_order");
  CREATE INDEX "tenants_widget_greetings_parent_id_idx" ON "tenants_widget_greetings" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tenants_widget_greetings" CASCADE;
  ALTER TABLE "tenants" DROP COLUMN "widget_side";
  ALTER TABLE "tenants" DROP COLUMN "widget_away_form";
  ALTER TABLE "tenants" DROP COLUMN "link_previews";
  DROP TYPE "public"."enum_tenants_widget_greetings_visitor";
  DROP TYPE "public"."enum_tenants_widget_side";`)
}
