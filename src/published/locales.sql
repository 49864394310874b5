-- Every public thing is shown in each of these languages: in its own words where it has them, else in French, else in any.
-- About all views here: `exists (… offset 0)` is asked for each row by its key. Without the `offset 0` PostgreSQL merges the rules into one
-- large join, misjudges how few rows they leave, and starts from the wrong end (measured: 40 ms instead of 0.5 for the sessions of an event).
-- A view begins with its rule and joins the table of the rule again by its key: PostgreSQL 18 reads that row once.
create view published._locales as
select locale from (values ('fr'::public._locales), ('en'::public._locales)) as l (locale);
