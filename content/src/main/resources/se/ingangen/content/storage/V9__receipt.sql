-- Finding a receipt again by its number and a code.

-- The box has the receipt's secret, closed with the code, so that neither the number nor this row
-- opens anything. It goes with the submission.
create table receipt_box (
    errand      varchar(8) primary key references submission (errand) on delete cascade,
    box         ${blob} not null,
    failures    integer not null,
    locked_until timestamp with time zone
);
