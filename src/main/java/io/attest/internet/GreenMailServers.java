package io.attest.internet;

import io.attest.internet.post.PostOffice;
import java.net.InetSocketAddress;
import java.util.List;

/** The mail servers of the lab where no others are given. */
final class GreenMailServers implements MailServers {

    private final PostOffice office;
    private final String domain;

    private GreenMailServers(PostOffice office, String domain) {
        this.office = office;
        this.domain = domain;
    }

    /** @param places which logins and passwords the modem has */
    static GreenMailServers start(Places places) {
        GreenMailServers servers = new GreenMailServers(PostOffice.open(), places.told(Lab.DOMAIN));
        Lab.READERS.forEach((login, password) -> servers.account(places.told(login), places.told(password)));
        servers.account(places.told(Lab.MAILER.getKey()), places.told(Lab.MAILER.getValue()));
        return servers;
    }

    private void account(String login, String password) {
        office.account(Lab.address(login, domain), login, password);
    }

    @Override
    public InetSocketAddress smtp() {
        return office.smtp();
    }

    @Override
    public InetSocketAddress pop3() {
        return office.pop3();
    }

    @Override
    public void deliver(String login, byte[] message) {
        office.deliver(Lab.address(login, domain), message);
    }

    @Override
    public List<byte[]> mails(String addressOrLogin) {
        return office.mails(Lab.address(addressOrLogin, domain));
    }

    @Override
    public void empty() {
        office.empty();
    }

    @Override
    public void close() {
        office.close();
    }
}
