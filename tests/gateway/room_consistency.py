"""What must hold in every room at any moment."""

from __future__ import annotations

from hypothesis.stateful import invariant

from softphone.domain.ids import LegId, ParticipantId
from softphone.gateway.legs import Leg
from softphone.gateway.participants import RoomParticipant
from softphone.gateway.room import LiveRoom
from tests.fakes.random_permissions import Somebody, hears
from tests.gateway.room_world import CAP, RoomWorld


class ConsistentRooms(RoomWorld):
    """The rooms, looked at after every step."""

    @invariant()
    def the_room_is_consistent(self) -> None:
        if hasattr(self, "state"):
            self.every_leg_ends_once_and_is_silent_after()
            self.the_mixer_is_the_matrix()
            self.no_dialog_is_an_orphan()
            self.a_bridge_carries_both_ways()
            self.seats_are_counted_and_released()
            self.hold_is_what_the_permissions_say()

    def every_leg_ends_once_and_is_silent_after(self) -> None:
        assert self.seen.wrong == []
        assert all(count == 1 for count in self.seen.ends.values() if count)
        live = {leg.id for room in self.rooms() for leg in room.legs.values()}
        over = (self.accepted | self.seen.begun) - live
        assert {leg for leg in over if not self.seen.ends[leg]} == set(), "went without a word"

    def the_mixer_is_the_matrix(self) -> None:
        for room in self.rooms():
            shown = [as_somebody(who) for who in room.everybody()]
            plan = self.mixer._rooms[room.name]
            for listener in shown:
                heard = plan.matrix.get(ParticipantId(listener.id), frozenset())
                wanted = {who.id for who in shown if hears(listener, who)}
                assert set(heard) & {who.id for who in shown} == wanted, listener
            open_ears = {leg.id for leg in room.legs.values() if leg.answered}
            assert open_ears <= set(plan.ports), "who is answered has audio"
            assert {str(port) for port in plan.ports} <= self.entitled(room)

    def entitled(self, room: LiveRoom) -> set[str]:
        """Who may have a port: legs, members, and the target a leg hears ring."""
        watched = self.state.telephony.transfers._kit.watched
        return {*map(str, room.legs), *map(str, room.members), *map(str, watched)}

    def no_dialog_is_an_orphan(self) -> None:
        kit = self.state.telephony.transfers._kit
        followed = {leg.line for leg in self.control.all()} | set(kit.watched)
        followed |= set(kit.bridges._other)
        assert set(self.engine.legs) <= followed, "a dialog nobody knows of"
        assert not any(leg.stopping for leg in self.control.all()), "a stop that never comes"
        gone = {leg.line for leg in self.control.all()} - set(self.engine.legs)
        assert gone == set(), "a leg without a dialog"
        assert set(kit.watched) <= set(self.engine.legs)
        under_way = {id(leg.transfer) for leg in self.control.all()}
        assert {id(watch) for watch in kit.watched.values()} <= under_way, "a target left ringing"
        for line, other in kit.bridges._other.items():
            assert kit.bridges._other.get(other) == line, "half a bridge"

    def a_bridge_carries_both_ways(self) -> None:
        """Whoever was put through hears the other and is heard; nothing else is in the mixer."""
        pairs = self.state.telephony.transfers._kit.bridges._other
        places = self.mixer._rooms.keys() - {room.name for room in self.rooms()}
        assert len(places) * 2 == len(pairs), "a bridge without a place, or a place without one"
        for place in places:
            plan = self.mixer._rooms[place]
            assert len(plan.ports) == 2
            for line in plan.ports:
                assert plan.matrix[line] == {pairs[LegId(line)]}
                assert self.engine.legs[LegId(line)].answered

    def seats_are_counted_and_released(self) -> None:
        seated = [leg for room in self.rooms() for leg in room.legs.values()]
        assert sorted(map(id, seated)) == sorted(map(id, self.control.all()))
        for room in self.rooms():
            assert len(room.legs) <= CAP
            taken = [leg.endpoint for leg in room.legs.values() if leg.endpoint]
            assert len(set(taken)) == len(taken), "one caller to an endpoint"

    def hold_is_what_the_permissions_say(self) -> None:
        for room in self.rooms():
            everybody = [as_somebody(who) for who in room.everybody()]
            plan = self.mixer._rooms[room.name]
            for leg in room.legs.values():
                held = leg.answered and closed_off(leg, everybody)
                dialog = self.engine.legs[leg.line]
                assert leg.held is held, f"hold of {leg.id} is {leg.held}"
                assert dialog.held is held, "and the far party was told"
                if not held:
                    assert leg.id not in plan.music_to


def as_somebody(who: RoomParticipant) -> Somebody:
    permissions = dict(who.permissions)
    if who.silenced:
        permissions["canSend"] = False
    return Somebody(str(who.id), who.user_id, permissions)


def closed_off(leg: Leg, everybody: list[Somebody]) -> bool:
    """Whether its permissions keep the leg from hearing and from being heard by anybody."""
    own = Somebody(leg.id, leg.participant.user_id, dict(leg.participant.permissions))
    others = [who for who in everybody if who.id != own.id] or [Somebody("?", "?")]
    hears_some = any(hears(own, Somebody(who.id, who.user_id)) for who in others)
    heard_by_some = any(hears(who, own) for who in others)
    return not hears_some and not heard_by_some
