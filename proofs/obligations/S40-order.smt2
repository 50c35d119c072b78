; S40-order: Of several reasons to refuse a command the first one counts.
; clauses: C4, I1, X4, X5, X7, E7
; unsat means that it holds
; codes: 0 bad_value 1 time_went_back 2 unknown_id 3 duplicate_id 4 limit_exceeded 5 not_accepting 6 not_running 7 already_final 8 not_final
(set-logic ALL)
(declare-fun already_final () Bool)
(declare-fun bad_value () Bool)
(declare-fun code () Int)
(declare-fun duplicate_id () Bool)
(declare-fun limit_exceeded () Bool)
(declare-fun not_accepting () Bool)
(declare-fun not_final () Bool)
(declare-fun not_running () Bool)
(declare-fun time_went_back () Bool)
(declare-fun unknown_id () Bool)
; the code is the first one that applies
(assert
  (or
    (and bad_value (= code 0))
    (and time_went_back (not bad_value) (= code 1))
    (and unknown_id (not bad_value) (not time_went_back) (= code 2))
    (and duplicate_id (not bad_value) (not time_went_back) (not unknown_id) (= code 3))
    (and limit_exceeded (not bad_value) (not time_went_back) (not unknown_id) (not duplicate_id) (= code 4))
    (and
      not_accepting
      (not bad_value)
      (not time_went_back)
      (not unknown_id)
      (not duplicate_id)
      (not limit_exceeded)
      (= code 5))
    (and
      not_running
      (not bad_value)
      (not time_went_back)
      (not unknown_id)
      (not duplicate_id)
      (not limit_exceeded)
      (not not_accepting)
      (= code 6))
    (and
      already_final
      (not bad_value)
      (not time_went_back)
      (not unknown_id)
      (not duplicate_id)
      (not limit_exceeded)
      (not not_accepting)
      (not not_running)
      (= code 7))
    (and
      not_final
      (not bad_value)
      (not time_went_back)
      (not unknown_id)
      (not duplicate_id)
      (not limit_exceeded)
      (not not_accepting)
      (not not_running)
      (not already_final)
      (= code 8))))
; the negation of the claim
(assert
  (not
    (and
      (=> bad_value (not (= code 1)))
      (=> bad_value (not (= code 2)))
      (=> bad_value (not (= code 3)))
      (=> bad_value (not (= code 4)))
      (=> bad_value (not (= code 5)))
      (=> bad_value (not (= code 6)))
      (=> bad_value (not (= code 7)))
      (=> bad_value (not (= code 8)))
      (=> time_went_back (not (= code 3)))
      (=> unknown_id (not (= code 3)))
      (=> time_went_back (not (= code 4)))
      (=> time_went_back (not (= code 5)))
      (=> unknown_id (not (= code 4)))
      (=> unknown_id (not (= code 5)))
      (=> time_went_back (not (= code 6)))
      (=> time_went_back (not (= code 7)))
      (=> time_went_back (not (= code 8)))
      (=> unknown_id (not (= code 6)))
      (=> unknown_id (not (= code 7)))
      (=> unknown_id (not (= code 8)))
      (=> duplicate_id (not (= code 4)))
      (=> duplicate_id (not (= code 5)))
      (=> duplicate_id (not (= code 6)))
      (=> duplicate_id (not (= code 7)))
      (=> duplicate_id (not (= code 8)))
      (=> limit_exceeded (not (= code 6)))
      (=> limit_exceeded (not (= code 7)))
      (=> limit_exceeded (not (= code 8)))
      (=> not_accepting (not (= code 6)))
      (=> not_accepting (not (= code 7)))
      (=> not_accepting (not (= code 8))))))
(check-sat)
