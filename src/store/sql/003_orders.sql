-- Long lists whose own order is not by words: a window on them reads only its rows.
CREATE INDEX contact_log__order ON contact_log (date, id);
CREATE INDEX meeting__order ON meeting (date, id);
CREATE INDEX document__order ON document (ifnull(date, ''), id);
CREATE INDEX funder_meeting__order ON funder_meeting (ifnull(date, ''), id);
CREATE INDEX wish__order ON wish (ifnull(votes, -1000000000000000000), id);
CREATE INDEX fund_question__order ON fund_question (ifnull(votes, -1000000000000000000), id);
CREATE INDEX next_step__order ON next_step (ifnull(due, ''), id);
CREATE INDEX commitment__order ON commitment (ifnull("end", ''), id);
CREATE INDEX expression_of_interest__order ON expression_of_interest (ifnull(received_on, ''), id);
CREATE INDEX state_change__order ON state_change (at, id);
CREATE INDEX state_change__row ON state_change (entity, row_ref);
