-- Who a letter goes to decides which consent it needs. Until now everybody was taken for an authority.
alter table recipient add column kind varchar(20) default 'AUTHORITY' not null;

-- As released, like the rest of the recipient.
alter table delivery add column kind varchar(20) default 'AUTHORITY' not null;
