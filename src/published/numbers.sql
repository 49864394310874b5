-- A column of numbers may hold more than the contract can say: what is beyond it is left out, and no row fails.
create function published._whole(value numeric) returns integer language sql immutable parallel safe as $$
  select case when value between -2147483648 and 2147483647 then value::integer end
$$;

create function published._degrees(value numeric, most integer) returns double precision language sql immutable parallel safe as $$
  select case when value between -most and most then round(value, 9)::double precision end
$$;
