-- A member stands aside at any time until the sitting closes: when, why (sealed), and whose word it was. And when
-- interests were declared, for the minute; empty for those that were declared before this was kept.
alter table panel_member add column declared_at timestamp(3) with time zone;

alter table panel_member add column withdrawn_by varchar(20);

alter table panel_member add column sealed_withdrawal varchar(40000);

alter table panel_member add column withdrawn_at timestamp(3) with time zone;
